import { Inflate } from 'fflate';
import { Refusal } from '../refusal';
import { crc32 } from './crc32';
import type { Limits } from './limits';

/** A part as the archive's central directory lists it. */
interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly headerAt: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65 535. */
const endSize = 22;
const allOnes = 0xffffffff;
const longestComment = 0xffff;
/** How much packed data is unpacked before the limit is looked at again; deflate grows at most 1032-fold. */
const step = 16 * 1024;

/**
 * A zip archive read by its central directory: only the parts that are asked for are unpacked, none past its limit,
 * whatever sizes the archive claims. Throws a Refusal for what is no sound archive.
 */
export class Zip {
  private unpackedSoFar = 0;
  /** Parts that were asked for, so that none is unpacked twice. */
  private readonly unpacked = new Map<Entry, Uint8Array>();

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: Limits,
  ) {}

  static open(bytes: Uint8Array, limits: Limits): Zip {
    if (bytes.length > limits.file) throw new Refusal('too-big', `The file has ${bytes.length} bytes.`);
    return new Zip(bytes, readDirectory(bytes, limits), limits);
  }

  /** Names are compared without case, as the packaging standard (ECMA-376 part 2) has it. */
  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** The bytes of a part, or null when the archive has no such part. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const known = this.unpacked.get(entry);
    if (known !== undefined) return known;
    if (entry.encrypted) throw new Refusal('encrypted', `The part ${name} is encrypted.`);
    const packed = packedBytes(this.bytes, entry);
    const room = Math.min(this.limits.part, this.limits.total - this.unpackedSoFar);
    const content = entry.method === 0 ? stored(packed, room) : inflated(packed, entry, room);
    this.unpackedSoFar += content.length;
    if (crc32(content) !== entry.crc) throw new Refusal('damaged', `The checksum of ${name} is wrong.`);
    this.unpacked.set(entry, content);
    return content;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new Refusal('damaged', 'The archive has no end: it was cut off.');
}

function readDirectory(bytes: Uint8Array, limits: Limits): Map<string, Entry> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new Refusal('too-big', `The archive lists ${count} parts.`);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) {
      throw new Refusal('damaged', 'The directory of the archive is broken.');
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const wide = wideSizes(view, at, nameLength);
    entries.set(name.replace(/\\/gu, '/').replace(/^\//u, '').toLowerCase(), {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...wide,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * The sizes and the place of a part. Where one does not fit 32 bits, or the program that packed it says so, all ones
 * stand in its field and the figure in an extra field of 64 bits (APPNOTE 4.5.3).
 */
function wideSizes(
  view: DataView,
  at: number,
  nameLength: number,
): Pick<Entry, 'packed' | 'unpacked' | 'headerAt'> {
  const extraEnd = Math.min(at + 46 + nameLength + view.getUint16(at + 30, true), view.byteLength);
  let extra = at + 46 + nameLength;
  while (extra + 4 <= extraEnd && view.getUint16(extra, true) !== 1)
    extra += 4 + view.getUint16(extra + 2, true);
  let next = extra + 4;
  const read = (field: number): number => {
    const value = view.getUint32(field, true);
    if (value !== allOnes) return value;
    if (next + 8 > extraEnd) throw new Refusal('damaged', 'The directory of the archive is broken.');
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  const unpacked = read(at + 24);
  const packed = read(at + 20);
  return { unpacked, packed, headerAt: read(at + 42) };
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = viewOf(bytes);
  const at = entry.headerAt;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localSignature) {
    throw new Refusal('damaged', 'A part of the archive is not where the directory says.');
  }
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packed > bytes.length) throw new Refusal('damaged', 'A part of the archive is cut off.');
  return bytes.subarray(start, start + entry.packed);
}

function stored(packed: Uint8Array, room: number): Uint8Array {
  if (packed.length > room) throw new Refusal('too-big', 'A part is larger than any report.');
  return packed;
}

function inflated(packed: Uint8Array, entry: Entry, room: number): Uint8Array {
  if (entry.method !== 8) throw new Refusal('damaged', `A part is packed by method ${entry.method}.`);
  if (entry.unpacked > room) throw new Refusal('too-big', 'A part is larger than any report.');
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > room) throw new Refusal('too-big', 'A part is larger than any report.');
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal('damaged', 'A part of the archive cannot be unpacked.', { cause });
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
