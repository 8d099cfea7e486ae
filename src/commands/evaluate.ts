import { UserError } from '../errors.js';
import type { Run } from '../program.js';

export const evaluate: Run = async () => {
  throw new UserError('bad-usage', { message: 'evaluate is being built' });
};
