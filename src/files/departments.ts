/** Departments under the names that the program knows; other names stay as they are written, in lower case. */
const known: Record<string, readonly string[]> = {
  sales: ['salg', 'salget', 'salgsafdelingen', 'sales department'],
  management: ['ledelse', 'ledelsen', 'direktion', 'direktionen', 'leadership', 'board'],
  hr: ['people', 'human resources'],
  product: ['produkt', 'produktudvikling', 'r&d'],
  finance: ['økonomi', 'regnskab', 'accounting'],
  support: ['kundeservice', 'customer support', 'customer service'],
};

/** The program's name of a department: "Salg" is "sales". */
export function department(written: string): string {
  const name = written.trim().toLowerCase();
  return Object.entries(known).find(([, synonyms]) => synonyms.includes(name))?.[0] ?? name;
}
