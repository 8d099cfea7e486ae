import { crc32 } from './crc32.js';

/** Writes small zips, stored and not packed; `told` lies about a part's unpacked size, as bombs do. */
export class ZipWriter {
  private readonly parts: Buffer[] = [];
  private readonly contents: Buffer[] = [];
  private offset = 0;

  add(name: string, data: Buffer, told = data.length): this {
    const path = Buffer.from(name, 'utf8');
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt32LE(crc32(data), 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(told, 22);
    local.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt32LE(crc32(data), 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(told, 24);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(this.offset, 42);
    this.parts.push(local, path, data);
    this.contents.push(entry, path);
    this.offset += 30 + path.length + data.length;
    return this;
  }

  end(): Buffer {
    const contents = Buffer.concat(this.contents);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.contents.length / 2, 8);
    end.writeUInt16LE(this.contents.length / 2, 10);
    end.writeUInt32LE(contents.length, 12);
    end.writeUInt32LE(this.offset, 16);
    return Buffer.concat([...this.parts, contents, end]);
  }
}
