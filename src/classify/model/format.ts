/**
 * The weights file: 8 bytes "MKTAUDIT", the length of a JSON head (uint32), the head, then the arrays it lists, each at a multiple of 8.
 * The program reads the arrays where they lie; nothing is built at start.
 */
const magic = 'MKTAUDIT';

const kindsOfArray = {
  int8: Int8Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  float32: Float32Array,
  float64: Float64Array,
} as const;
type ArrayKind = keyof typeof kindsOfArray;
export type Packed = Int8Array | Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

interface Head {
  arrays: { name: string; kind: ArrayKind; length: number; at: number }[];
  settings: unknown;
}

/** Lays settings and arrays out as one file. The same input gives the same bytes. */
export function pack(settings: unknown, arrays: Record<string, Packed>): Uint8Array {
  const listed: Head['arrays'] = [];
  let at = 0;
  for (const [name, array] of Object.entries(arrays)) {
    listed.push({ name, kind: kindOf(array), length: array.length, at });
    at += Math.ceil(array.byteLength / 8) * 8;
  }
  const head = Buffer.from(JSON.stringify({ arrays: listed, settings } satisfies Head), 'utf8');
  const body = bodyAt(head.length);
  const file = Buffer.alloc(body + at);
  file.write(magic, 0, 'latin1');
  file.writeUInt32LE(head.length, 8);
  head.copy(file, 12);
  for (const { name, at: place } of listed) {
    const array = arrays[name] as Packed;
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), body + place);
  }
  return file;
}

/** Reads a file made by `pack`. Throws where it is no such file. */
export function unpack(file: Uint8Array): { settings: unknown; array(name: string): Packed } {
  // Arrays of 16 and 32 bits must lie at even addresses, which a pooled buffer does not promise.
  const bytes = file.byteOffset % 8 === 0 ? file : new Uint8Array(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (Buffer.from(bytes.subarray(0, 8)).toString('latin1') !== magic) throw new Error('Not a weights file.');
  const length = view.getUint32(8, true);
  const head = JSON.parse(Buffer.from(bytes.subarray(12, 12 + length)).toString('utf8')) as Head;
  const body = bytes.byteOffset + bodyAt(length);
  const arrays = new Map(head.arrays.map((entry) => [entry.name, entry]));
  return {
    settings: head.settings,
    array(name) {
      const entry = arrays.get(name);
      if (entry === undefined) throw new Error(`The weights file has no "${name}".`);
      return new kindsOfArray[entry.kind](bytes.buffer as ArrayBuffer, body + entry.at, entry.length);
    },
  };
}

function bodyAt(headLength: number): number {
  return Math.ceil((12 + headLength) / 8) * 8;
}

function kindOf(array: Packed): ArrayKind {
  for (const [name, type] of Object.entries(kindsOfArray))
    if (array instanceof type) return name as ArrayKind;
  throw new Error('No such array.');
}
