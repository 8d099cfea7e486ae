import { UserError } from '../../errors.js';

/** What an XLSX may unpack to, in MB: far above any real sheet of tasks, far below what would fill the memory. */
const mostInAll = 1024;
const mostInSheet = 512;
const mostElsewhere = 256;
const megabyte = 2 ** 20;

/** Stands in a zip where a number has no room, or is not yet known. */
const elsewhere = 0xffffffff;
const zip64Field = 1;

/**
 * Looks at a zip's own table of contents before anything is unpacked; hucre holds each part to the size told there.
 * @throws UserError unpacks-too-large for a bomb, zip-file and unknown-format for a zip that is no workbook,
 * workbook-broken for one that is cut off
 */
export function checkWorkbook(zip: Buffer, file: string): void {
  const parts = contents(zip);
  if (!parts) throw new UserError(/\.zip$/i.test(file) ? 'zip-file' : 'workbook-broken', { file });
  const names = parts.map((part) => part.name);
  if (
    !names.some((name) => /^\/?\[Content_Types\]\.xml$/i.test(name)) ||
    !names.some((name) => /(^|\/)workbook\.xml$/i.test(name))
  ) {
    throw new UserError(
      names.some((name) => /\.(csv|md|json|html)$/i.test(name)) ? 'zip-file' : 'unknown-format',
      { file },
    );
  }
  let total = 0;
  for (const { name, size, packed, described, deflated } of parts) {
    total += size;
    const most = /worksheets\//i.test(name) ? mostInSheet : mostElsewhere;
    // Of a part that claims to hold nothing, hucre believes the size that stands elsewhere, or none; no writer makes such.
    if (packed > 2 ? size === 0 : packed === 0 && deflated && described)
      throw new UserError('workbook-broken', { file });
    hold(size, most, file);
  }
  hold(total, mostInAll, file);
}

function hold(bytes: number, most: number, file: string): void {
  if (bytes > most * megabyte)
    throw new UserError('unpacks-too-large', { file, size: Math.ceil(bytes / megabyte), most });
}

interface Part {
  name: string;
  size: number;
  packed: number;
  deflated: boolean;
  /** Whether its sizes may stand behind its bytes. */
  described: boolean;
}

function contents(zip: Buffer): Part[] | undefined {
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0 || end + 22 > zip.length) return undefined;
  const count = zip.readUInt16LE(end + 10);
  // These say that the true table stands elsewhere, as only zips of 4 GB or of 65,535 parts need it.
  if (count === 0xffff || zip.readUInt32LE(end + 12) === elsewhere) return undefined;
  let at = zip.readUInt32LE(end + 16);
  const parts: Part[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) return undefined;
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
    const sizes = sizesOf(zip.subarray(at, nameEnd), zip.subarray(nameEnd, extraEnd));
    if (!sizes) return undefined;
    parts.push({
      name: zip.toString('utf8', at + 46, nameEnd),
      described: (zip.readUInt16LE(at + 8) & 8) !== 0,
      deflated: zip.readUInt16LE(at + 10) === 8,
      ...sizes,
    });
    at = extraEnd + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/**
 * Some writers that stream put the sizes of a small part too into its Zip64 field: 64 bits each, the unpacked one first
 * (APPNOTE 4.5.3).
 */
function sizesOf(entry: Buffer, extra: Buffer): Pick<Part, 'size' | 'packed'> | undefined {
  const sizes = { size: entry.readUInt32LE(24), packed: entry.readUInt32LE(20) };
  const wanted = (['size', 'packed'] as const).filter((key) => sizes[key] === elsewhere);
  if (wanted.length === 0) return sizes;
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) !== zip64Field) {
      at = end;
      continue;
    }
    if (end > extra.length || at + 4 + 8 * wanted.length > end) return undefined;
    for (const [index, key] of wanted.entries())
      sizes[key] = Number(extra.readBigUInt64LE(at + 4 + 8 * index));
    return sizes;
  }
  return undefined;
}
