/** What the evidence pack tells beside the audit: how to run it again and what it was given. */
export interface Provenance {
  /** The command line that makes the same bytes again. */
  command: string;
  /** The files beside the exports: team, answers, labels, config. */
  inputs: { name: string; use: 'team' | 'alignment' | 'labels' | 'config'; sha256: string }[];
  /** Whether people stand under their names, under their roles, or under made-up ones. */
  names: 'names' | 'roles' | 'hidden';
}
