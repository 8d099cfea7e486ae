/** The classes, kinds and crafts of TAXONOMY (docs/method.md): who is the work's customer? */
export const classes = ['growth', 'support', 'other'] as const;
export type Class = (typeof classes)[number];

export const kindsOf = {
  growth: ['demand', 'activation', 'retention', 'strategy', 'measurement', 'alignment'],
  support: ['collateral', 'polish', 'sales-emails', 'deals', 'sales-events', 'sales-data', 'enablement'],
  other: ['service', 'operations', 'upkeep', 'team', 'not-marketing'],
} as const satisfies Record<Class, readonly string[]>;
export type Kind = (typeof kindsOf)[Class][number];

/** All kinds, in the taxonomy's order; the model's outputs stand in this order. */
export const kinds: readonly Kind[] = classes.flatMap((name): readonly Kind[] => kindsOf[name]);

const classes_ = new Map<string, Class>(classes.flatMap((name) => kindsOf[name].map((kind) => [kind, name])));

/** The class that a kind belongs to. */
export function classOf(kind: Kind): Class {
  return classes_.get(kind) ?? 'other';
}

export function isClass(value: string): value is Class {
  return (classes as readonly string[]).includes(value);
}

export function isKind(value: string): value is Kind {
  return classes_.has(value);
}

/** The skill that a task takes. */
export const crafts = [
  'design',
  'copywriting',
  'paid-ads',
  'seo',
  'email',
  'social',
  'events',
  'video',
  'web',
  'analytics',
  'crm',
  'research',
  'strategy',
  'pr',
  'project-management',
] as const;
export type Craft = (typeof crafts)[number];

export function isCraft(value: string): value is Craft {
  return (crafts as readonly string[]).includes(value);
}
