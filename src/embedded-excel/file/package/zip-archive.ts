import { crc32, createInflateStream } from '@cj-tech-master/excelts/archive';
import { damaged, NotAWorkbookError, tooLarge } from '../../errors';
import { limits } from '../limits';

/** A file in an archive. */
export interface ZipEntry {
  /** With slashes, whatever the archive has: `xl/workbook.xml`. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header stands. */
  readonly offset: number;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50 } as const;
const unknown32 = 0xffffffff;
const methods = { stored: 0, deflated: 8 } as const;

/**
 * The files of a ZIP archive by their names. The list at the end is what counts; a file is unpacked when it is read, and
 * its length and checksum are held against the list.
 */
export class ZipArchive {
  private constructor(
    private readonly bytes: Uint8Array,
    readonly entries: readonly ZipEntry[],
  ) {}

  /** Reads the list of an archive. Throws NotAWorkbookError when there is none, or when it is above the bounds. */
  static open(bytes: Uint8Array): ZipArchive {
    if (bytes.length > limits.fileBytes) throw tooLarge('The file is too large.');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      return new ZipArchive(bytes, readList(view));
    } catch (cause) {
      if (cause instanceof RangeError) throw damaged('The list of the archive breaks off.', cause);
      throw cause;
    }
  }

  /** The bytes of a file as they stand packed. */
  packed(entry: ZipEntry): Uint8Array {
    const start = dataStart(this.bytes, entry);
    if (start + entry.packedSize > this.bytes.length) throw damaged(`${entry.name} breaks off.`);
    return this.bytes.subarray(start, start + entry.packedSize);
  }

  /** The bytes of a file. Throws NotAWorkbookError when they are not those that were packed. */
  async read(entry: ZipEntry): Promise<Uint8Array> {
    if (entry.size > limits.partBytes) throw tooLarge(`${entry.name} is too large.`);
    const packed = this.packed(entry);
    const bytes = entry.method === methods.stored ? packed : await inflate(packed, entry.size, entry.name);
    if (bytes.length !== entry.size || crc32(bytes) >>> 0 !== entry.crc)
      throw damaged(`The checksum of ${entry.name} is wrong.`);
    return bytes;
  }
}

function readList(view: DataView): ZipEntry[] {
  const end = endOfList(view);
  const count = end.count;
  if (count > limits.parts) throw tooLarge('The archive has too many files.');
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let place = end.start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(place, true) !== signatures.central)
      throw damaged('The list of the archive is broken.');
    const nameLength = view.getUint16(place + 28, true);
    const extraLength = view.getUint16(place + 30, true);
    const entry = readEntry(view, place, nameLength, extraLength);
    place += 46 + nameLength + extraLength + view.getUint16(place + 32, true);
    if (entry.name.endsWith('/')) continue;
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw damaged(`The archive has ${entry.name} twice.`);
    names.add(key);
    entries.push(entry);
  }
  return entries;
}

function readEntry(view: DataView, place: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(place + 8, true);
  if ((flags & 1) !== 0) throw new NotAWorkbookError('password', 'The archive is encrypted.');
  const method = view.getUint16(place + 10, true);
  if (method !== methods.stored && method !== methods.deflated)
    throw damaged('The archive is packed in a way that Excel does not know.');
  const long = longFields(view, place, nameLength, extraLength);
  const entry = {
    name: nameAt(view, place + 46, nameLength),
    method,
    crc: view.getUint32(place + 16, true),
    packedSize: long.packedSize,
    size: long.size,
    offset: long.offset,
  };
  if (view.getUint32(entry.offset, true) !== signatures.local)
    throw damaged(`The archive does not hold ${entry.name} where its list says.`);
  const own = nameAt(view, entry.offset + 30, view.getUint16(entry.offset + 26, true));
  if (own !== entry.name) throw damaged(`The archive has two names for ${entry.name}.`);
  if (entry.method === methods.stored && entry.size !== entry.packedSize)
    throw damaged(`The archive has two lengths for ${entry.name}.`);
  return entry;
}

/** Lengths and place of a file; those above 4 GB stand in an extra field. */
function longFields(
  view: DataView,
  place: number,
  nameLength: number,
  extraLength: number,
): Pick<ZipEntry, 'size' | 'packedSize' | 'offset'> {
  const fields = {
    size: view.getUint32(place + 24, true),
    packedSize: view.getUint32(place + 20, true),
    offset: view.getUint32(place + 42, true),
  };
  let extra = place + 46 + nameLength;
  const end = extra + extraLength;
  while (extra + 4 <= end) {
    const kind = view.getUint16(extra, true);
    const length = view.getUint16(extra + 2, true);
    if (kind === 1) {
      let field = extra + 4;
      for (const name of ['size', 'packedSize', 'offset'] as const) {
        if (fields[name] !== unknown32) continue;
        fields[name] = Number(view.getBigUint64(field, true));
        field += 8;
      }
    }
    extra += 4 + length;
  }
  return fields;
}

/** Where the list begins and how many files it has. */
function endOfList(view: DataView): { start: number; count: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let place = view.byteLength - 22; place >= first; place--) {
    if (view.getUint32(place, true) !== signatures.end) continue;
    if (place + 22 + view.getUint16(place + 20, true) !== view.byteLength) continue;
    const start = view.getUint32(place + 16, true);
    const count = view.getUint16(place + 10, true);
    if (start !== unknown32 && count !== 0xffff) return { start, count };
    const end64 = Number(view.getBigUint64(place - 20 + 8, true));
    if (view.getUint32(end64, true) !== signatures.end64) break;
    return {
      start: Number(view.getBigUint64(end64 + 48, true)),
      count: Number(view.getBigUint64(end64 + 32, true)),
    };
  }
  throw damaged('The archive has no list of its files.');
}

function nameAt(view: DataView, place: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + place, length);
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
}

function dataStart(bytes: Uint8Array, entry: ZipEntry): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  );
}

/** Unpacks bytes; stops as soon as there are more than was said. */
function inflate(packed: Uint8Array, size: number, name: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const result = new Uint8Array(size);
    let length = 0;
    const stream = createInflateStream();
    stream.on('data', (chunk: Uint8Array) => {
      if (length + chunk.length > size) {
        reject(damaged(`${name} is longer than the archive says.`));
        stream.destroy();
        return;
      }
      result.set(chunk, length);
      length += chunk.length;
    });
    stream.on('error', (cause: Error) => {
      reject(damaged(`${name} cannot be unpacked.`, cause));
    });
    stream.on('end', () => {
      resolve(result.subarray(0, length));
    });
    stream.write(packed);
    stream.end();
  });
}
