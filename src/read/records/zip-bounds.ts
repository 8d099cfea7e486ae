import { UserError } from '../../errors.js';

/** What an XLSX may unpack to, in MB: far above any real sheet of tasks, far below what would fill the memory. */
const mostInAll = 1024;
const mostInSheet = 512;
const mostElsewhere = 256;
const megabyte = 2 ** 20;

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
  // This size says that the true table stands elsewhere, as only zips of 4 GB need it.
  if (zip.readUInt32LE(end + 12) === 0xffffffff) return undefined;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const parts: Part[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) return undefined;
    const nameLength = zip.readUInt16LE(at + 28);
    parts.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      described: (zip.readUInt16LE(at + 8) & 8) !== 0,
      deflated: zip.readUInt16LE(at + 10) === 8,
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}
