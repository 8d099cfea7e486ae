/** The shapes of mkt-audit's document, for those who read its JSON in TypeScript. */
export type { Audit } from './audit/audit.js';
export type { Finding } from './audit/finding.js';
export type { ContractDocument } from './report/json.js';
export type { Task } from './task.js';
