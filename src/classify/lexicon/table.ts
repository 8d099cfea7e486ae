/**
 * The lexicon as it lies in the weights file: an open-addressing hash table from a form's key to a concept, or to a list of them.
 * Keys are 32-bit hashes, 0 is an empty slot.
 */
export interface LexiconTable {
  /** Slots: a power of two. */
  keys: Int32Array;
  /** Concept number; `opens` where only longer phrases start so; from `listsFrom` on, a place in `lists`. */
  values: Uint16Array;
  /** Bits of the languages (`languages`) that the form stands in. */
  spoken: Uint8Array;
  /** Per shared form: how many concepts, then their numbers. */
  lists: Uint16Array;
}

export const languages = ['en', 'da', 'sv', 'no', 'de'] as const;
export const opens = 0xffff;
export const listsFrom = 0x4000;

/** The slot that holds the key, or -1. */
export function slotOf(table: LexiconTable, key: number): number {
  const { keys } = table;
  const mask = keys.length - 1;
  let slot = key & mask;
  for (;;) {
    const found = keys[slot] as number;
    if (found === key) return slot;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}
