// Loaded into the program before it starts: whoever reaches for the network ends it with a telling code.

import { writeSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const load = createRequire(import.meta.url);
const forbidden = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  dgram: ['createSocket'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
};
const refuse = (what) => () => {
  writeSync(2, `the network was reached for: ${what}\n`);
  process.exit(99);
};

for (const [module, names] of Object.entries(forbidden)) {
  const target = load(`node:${module}`);
  for (const name of names) target[name] = refuse(`${module}.${name}`);
}
load('node:net').Socket.prototype.connect = refuse('Socket.connect');
syncBuiltinESMExports();
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
  Object.defineProperty(globalThis, name, { value: refuse(name) });
