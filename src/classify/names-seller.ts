import type { DepartmentOf, TaskText } from './decision.js';

/** Sales as a department, as requesters' departments are written. */
const salesDepartment = /^(?:sales|salg|salgsafdelingen?|sälj|försäljning|vertrieb|account management)\b/i;

/** People who sell, or the department as the one that asks or gets; not "sales deck", which names nobody. */
const sellers = [
  'sellers?|salespe(?:rson|ople)|salesm[ae]n|sales (?:teams?|reps?|people|dept|department|staff|managers?|directors?|colleagues)',
  '(?:for|to|from|with|by) (?:the )?sales|sales (?:asks?|asked|needs?|wants?|can|will)|reps|account (?:managers?|executives?)',
  'sælger(?:e|en|ne|nes|s)?|salgsafdelingen?s?|salgsteamet|salgsteam|salgschefe?n?|salget|(?:til|fra|for|med|af) salg',
  'säljar(?:e|en|ens|na|nas)|säljteam(?:et)?|säljavdelningen|försäljningsavdelningen|sälj',
  'selger(?:e|en|ne|nes)?|salgsavdelingen|salgsteamet',
  'verkäufer(?:n|innen)?|vertriebler(?:n)?|vertriebsteam|(?:für|vom|an) (?:den )?vertrieb|außendienst',
];
const seller = new RegExp(`(?<!\\p{L})(?:${sellers.join('|')})(?!\\p{L})`, 'iu');

/** Every word above has one of these; most tasks have none, and are told apart at a fraction of the cost. */
const perhaps = /s[aäeæ]l|reps|account|ver[kt]|außen/i;

/** Whether a task says that it is for sellers: by who asked (`departmentOf` is team.yaml's), or by its own words. */
export function namesSeller(task: TaskText, departmentOf?: DepartmentOf): boolean {
  const { requester, requesterDepartment, title, description, parentTitle = '' } = task;
  const listed = requester === undefined ? undefined : (departmentOf?.(requester) ?? requester);
  for (const asker of [requesterDepartment, listed])
    if (asker !== undefined && salesDepartment.test(asker.trim())) return true;
  const words = `${title}\n${description}\n${parentTitle}`;
  return perhaps.test(words) && seller.test(words);
}
