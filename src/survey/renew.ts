import { type Document, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';

/**
 * Puts a value into a map of a YAML document so that what a person wrote around the old one stays: comments beside the
 * value and beside the items that are still in it, and whether a list is written in one line or in several.
 */
export function renew(document: Document, map: YAMLMap, field: string, value: unknown): void {
  const old = map.get(field, true);
  if (Array.isArray(value) && isSeq(old)) {
    const left = [...old.items];
    old.items = value.map((item) => {
      const at = left.findIndex((one) => isNode(one) && same(one.toJS(document), item));
      return at < 0 ? document.createNode(item, { flow: true }) : left.splice(at, 1)[0];
    });
  } else if (isFields(value) && isMap(old)) {
    for (const name of Object.keys(old.toJSON())) if (!(name in value)) old.delete(name);
    for (const [name, one] of Object.entries(value)) renew(document, old, name, one);
  } else if ((typeof value !== 'object' || value === null) && isScalar(old)) {
    old.value = value;
  } else {
    const fresh = document.createNode(value, { flow: true });
    if (isNode(old)) keepAround(old, fresh);
    map.set(field, fresh);
  }
}

function keepAround(old: Node, fresh: Node): void {
  if (old.comment) fresh.comment = old.comment;
  if (old.commentBefore) fresh.commentBefore = old.commentBefore;
  if (old.spaceBefore) fresh.spaceBefore = true;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
