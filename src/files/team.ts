import type { Craft, Kind } from '../classify/taxonomy.js';

/** One member of the marketing team, as team.yaml tells it. */
export interface Member {
  name: string;
  aliases: string[];
  role?: string;
  /** Crafts, and kinds of support work where the person was hired for exactly that. */
  hiredFor: (Craft | Kind)[];
  /** 0 to 5 by craft. */
  skills: Partial<Record<Craft, number>>;
  wants: Craft[];
  hoursPerWeek?: number;
  /** In the team's currency, per hour. */
  hourlyCost?: number;
  away: { from: string; to: string }[];
}

export interface Team {
  members: Member[];
  /** Department (sales, management, hr ...) → the requesters who sit there, as the export names them. */
  departments: Record<string, string[]>;
  currency?: string;
}
