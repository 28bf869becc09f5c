import { crc32 } from './crc32';
import { inflate } from './inflate';
import type { PackageRules, Refuse } from './package-rules';

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
 * The files of a ZIP archive by their names, which are compared without case. The list at the end is what counts; a file
 * is unpacked when it is read, and its length and checksum are held against the list. What is wrong is refused by the
 * rules that the archive was opened with.
 */
export class ZipArchive {
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  /** The files whose lengths have been counted. */
  private readonly counted = new Set<string>();
  private readonly kept = new Map<string, Uint8Array>();
  private total = 0;

  private constructor(
    private readonly bytes: Uint8Array,
    readonly entries: readonly ZipEntry[],
    private readonly rules: PackageRules,
  ) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** Reads the list of an archive. Throws what the rules refuse it with when there is none, or when it is above the bounds. */
  static open(bytes: Uint8Array, rules: PackageRules): ZipArchive {
    const { limits, refuse } = rules;
    if (bytes.length > limits.file) throw refuse('too-large', `The file has ${String(bytes.length)} bytes.`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      return new ZipArchive(bytes, readList(view, limits.parts, refuse), rules);
    } catch (cause) {
      if (cause instanceof RangeError) throw refuse('damaged', 'The list of the archive breaks off.', cause);
      throw cause;
    }
  }

  entry(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** The bytes of a file as they stand packed. */
  packed(entry: ZipEntry): Uint8Array {
    const start = dataStart(this.bytes, entry);
    if (start + entry.packedSize > this.bytes.length)
      throw this.rules.refuse('damaged', `${entry.name} breaks off.`);
    return this.bytes.subarray(start, start + entry.packedSize);
  }

  /** The bytes of the file of a name, or null when there is none; they are kept, so that none is unpacked twice. */
  readNamed(name: string): Uint8Array | null {
    const entry = this.entry(name);
    if (entry === undefined) return null;
    const bytes = this.kept.get(entry.name) ?? this.read(entry);
    this.kept.set(entry.name, bytes);
    return bytes;
  }

  /** The bytes of a file, when they are those that were packed. */
  read(entry: ZipEntry): Uint8Array {
    const { limits, refuse } = this.rules;
    const { name, size } = entry;
    const room = Math.min(limits.part, this.counted.has(name) ? limits.part : limits.total - this.total);
    if (size > room) throw refuse('too-large', `${name} is too large.`);
    if (!this.counted.has(name)) this.total += size;
    this.counted.add(name);
    const bytes = this.unpacked(entry, room);
    if (bytes.length !== size || crc32(bytes) !== entry.crc)
      throw refuse('damaged', `The checksum of ${name} is wrong.`);
    return bytes;
  }

  private unpacked(entry: ZipEntry, room: number): Uint8Array {
    const { refuse } = this.rules;
    const packed = this.packed(entry);
    if (entry.method === methods.stored) return packed;
    const result = inflate(packed, entry.size, room);
    switch (result.kind) {
      case 'bytes':
        return result.bytes;
      case 'too-large':
        throw refuse('too-large', `${entry.name} is too large.`);
      case 'longer':
        throw refuse('damaged', `${entry.name} is longer than the archive says.`);
      case 'broken':
        throw refuse('damaged', `${entry.name} cannot be unpacked.`, result.cause);
    }
  }
}

function readList(view: DataView, mostParts: number, refuse: Refuse): ZipEntry[] {
  const end = endOfList(view, refuse);
  const count = end.count;
  if (count > mostParts) throw refuse('too-large', `The archive has ${String(count)} files.`);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let place = end.start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(place, true) !== signatures.central)
      throw refuse('damaged', 'The list of the archive is broken.');
    const nameLength = view.getUint16(place + 28, true);
    const extraLength = view.getUint16(place + 30, true);
    const entry = readEntry(view, place, { nameLength, extraLength }, refuse);
    place += 46 + nameLength + extraLength + view.getUint16(place + 32, true);
    if (entry.name.endsWith('/')) continue;
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw refuse('damaged', `The archive has ${entry.name} twice.`);
    names.add(key);
    entries.push(entry);
  }
  return entries;
}

/** How long the fields are that follow those of fixed length. */
interface Lengths {
  readonly nameLength: number;
  readonly extraLength: number;
}

function readEntry(view: DataView, place: number, lengths: Lengths, refuse: Refuse): ZipEntry {
  const flags = view.getUint16(place + 8, true);
  if ((flags & 1) !== 0) throw refuse('password', 'The archive is encrypted.');
  const method = view.getUint16(place + 10, true);
  if (method !== methods.stored && method !== methods.deflated)
    throw refuse('damaged', 'The archive is packed in a way that Excel does not know.');
  const long = longFields(view, place, lengths);
  const entry = {
    name: nameAt(view, place + 46, lengths.nameLength),
    method,
    crc: view.getUint32(place + 16, true),
    packedSize: long.packedSize,
    size: long.size,
    offset: long.offset,
  };
  if (view.getUint32(entry.offset, true) !== signatures.local)
    throw refuse('damaged', `The archive does not hold ${entry.name} where its list says.`);
  const own = nameAt(view, entry.offset + 30, view.getUint16(entry.offset + 26, true));
  if (own !== entry.name) throw refuse('damaged', `The archive has two names for ${entry.name}.`);
  if (entry.method === methods.stored && entry.size !== entry.packedSize)
    throw refuse('damaged', `The archive has two lengths for ${entry.name}.`);
  return entry;
}

/** Lengths and place of a file; those above 4 GB stand in an extra field. */
function longFields(
  view: DataView,
  place: number,
  { nameLength, extraLength }: Lengths,
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
function endOfList(view: DataView, refuse: Refuse): { start: number; count: number } {
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
  throw refuse('damaged', 'The archive has no list of its files.');
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
