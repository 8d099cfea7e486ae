import type { DecidedTask } from './effort.js';

/** Sales as a department, as requesters' departments are written. */
const salesDepartment = /^(?:sales|salg|salgsafdelingen?|sälj|försäljning|vertrieb|account management)\b/i;

/** People who sell, or the department as the one that asks or gets; not "sales deck", which names nobody. */
const seller = new RegExp(
  [
    'sellers?|salespe(?:rson|ople)|salesm[ae]n|sales (?:teams?|reps?|people|dept|department|staff|managers?|directors?|colleagues)',
    '(?:for|to|from|with|by) (?:the )?sales|sales (?:asks?|asked|needs?|wants?|can|will)|reps|account (?:managers?|executives?)',
    'sælger(?:e|en|ne|nes|s)?|salgsafdelingen?s?|salgsteamet|salgsteam|salgschefe?n?|salget|(?:til|fra|for|med|af) salg',
    'säljar(?:e|en|ens|na|nas)|säljteam(?:et)?|säljavdelningen|försäljningsavdelningen|sälj',
    'selger(?:e|en|ne|nes)?|salgsavdelingen|salgsteamet',
    'verkäufer(?:n|innen)?|vertriebler(?:n)?|vertriebsteam|(?:für|vom|an) (?:den )?vertrieb|außendienst',
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .join('|'),
  'iu',
);

/** Whether a task says that it is for sellers: by who asked, or by its own words. */
export function namesSeller({ task, decision }: DecidedTask): boolean {
  if (task.requesterDepartment !== undefined && salesDepartment.test(task.requesterDepartment.trim()))
    return true;
  if (decision.evidence.some((sign) => sign.from === 'requester' && sign.class === 'support')) return true;
  return seller.test(`${task.title}\n${task.description}\n${task.parentTitle ?? ''}`);
}
