// Loaded into a timed process: leaves its peak memory (kB) where the bench reads it.
import { writeFileSync } from 'node:fs';

process.on('exit', () =>
  writeFileSync(process.env.PEAK_FILE ?? 'peak', String(process.resourceUsage().maxRSS)),
);
