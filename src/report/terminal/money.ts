import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { wrap } from './wrap.js';

/** What sales support cost, only by rates that the user gave. */
export function moneySection({ money }: Audit, { text, format, width }: Rendering): string[] {
  if (money === null) return [];
  const say = text.terminal;
  const amount = (value: number) => format.money(value, money.currency);
  const misused =
    money.misused === null || money.misused === 0 ? '' : say.misusedMoney(amount(money.misused));
  const without =
    money.hoursWithoutRate > 0 ? say.withoutRate(format.effort(money.hoursWithoutRate, 'hours')) : '';
  return wrap(`${say.money(amount(money.support))}${misused}.${without}`, width, '  ');
}
