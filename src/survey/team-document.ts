import { type Document, isMap, isScalar, isSeq, type YAMLMap, YAMLSeq } from 'yaml';
import { comment, type KeptFile } from './kept-file.js';
import { renew } from './renew.js';

/** What the questionnaire writes of a member; null = asked, and left empty. */
export interface MemberFields {
  role: string | null;
  hiredFor: string[];
  /** null = chosen as a craft of the person's, its level not yet asked. */
  skills: Record<string, number | null>;
  wants: string[];
  hoursPerWeek: number;
  hourlyCost: number | null;
  away: { from: string; to: string }[];
  aliases: string[];
}

/** team.yaml as it is being filled in: comments and order stay as a person left them. */
export interface TeamDocument {
  file: KeptFile;
  names(): string[];
  /** The name under which somebody stands in the file, by name or alias, without case. */
  find(name: string): string | undefined;
  add(names: readonly string[]): Promise<void>;
  /** The fields that are there, also the empty ones. */
  member(name: string): Partial<MemberFields>;
  set<Field extends keyof MemberFields>(
    name: string,
    field: Field,
    value: MemberFields[Field],
  ): Promise<void>;
  setLevel(name: string, craft: string, level: number): Promise<void>;
  departments(): Record<string, string[]>;
  setDepartment(department: string, names: readonly string[], header: string): Promise<void>;
  currency(): string | undefined;
  setCurrency(currency: string): Promise<void>;
}

export function teamDocument(file: KeptFile): TeamDocument {
  const members = () => membersIn(file.document());
  const mapOf = (document: Document, name: string): YAMLMap => {
    const found = membersIn(document).find((map) => isCalled(map, name));
    if (!found) throw new Error(`${name} is no longer in the document`);
    return found;
  };
  return {
    file,
    names: () => members().map(nameOf),
    find: (name) => {
      const found = members().find((map) => isCalled(map, name));
      return found && nameOf(found);
    },
    add: (names) =>
      file.change((document) => {
        const list = document.get('team', true);
        const team = isSeq(list) ? list : new YAMLSeq();
        if (team !== list) document.set('team', team);
        team.flow = false;
        for (const name of names) {
          const node = document.createNode({ name });
          node.spaceBefore = team.items.length > 0;
          team.items.push(node);
        }
      }),
    member: (name) => {
      const found = members().find((map) => isCalled(map, name));
      return (found?.toJSON() ?? {}) as Partial<MemberFields>;
    },
    set: (name, field, value) =>
      file.change((document) => renew(document, mapOf(document, name), field, value)),
    setLevel: (name, craft, level) =>
      file.change((document) => mapOf(document, name).setIn(['skills', craft], level)),
    departments: () => (file.document().toJS().departments ?? {}) as Record<string, string[]>,
    setDepartment: (department, names, header) =>
      file.change((document) => {
        if (!isMap(document.get('departments', true))) {
          const key = document.createNode('departments');
          key.commentBefore = comment([header]);
          key.spaceBefore = true;
          document.delete('departments');
          document.add({ key, value: document.createNode({}) });
        }
        const map = document.get('departments', true);
        if (isMap(map)) renew(document, map, department, names);
      }),
    currency: () => {
      const written = file.document().get('currency');
      return typeof written === 'string' ? written : undefined;
    },
    setCurrency: (currency) => file.change((document) => document.set('currency', currency)),
  };
}

function membersIn(document: Document): YAMLMap[] {
  const list = document.get('team', true);
  return isSeq(list) ? list.items.filter((item): item is YAMLMap => isMap(item)) : [];
}

function nameOf(map: YAMLMap): string {
  return String(map.get('name') ?? '').trim();
}

function isCalled(map: YAMLMap, name: string): boolean {
  const aliases = map.get('aliases', true);
  const written = isSeq(aliases)
    ? aliases.items.map((item) => (isScalar(item) ? item.value : item))
    : isScalar(aliases)
      ? [aliases.value]
      : [];
  return [nameOf(map), ...written].some((one) => key(String(one)) === key(name));
}

function key(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
