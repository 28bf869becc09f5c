import { compress, crc32 } from '@cj-tech-master/excelts/archive';
import type { ZipArchive, ZipEntry } from '../../../package/zip-archive';

/** A file to be written: new bytes, or one that stands in another archive and is taken over as it is packed. */
export type ZipSource =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly archive: ZipArchive; readonly entry: ZipEntry };

interface Packed {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/** The date of every file: 1 January 1980, the first that the format knows, so that the same parts give the same bytes. */
const date = 0x0021;
/** Names are UTF-8. */
const flags = 0x0800;

/** The bytes of a ZIP archive with the files in the order given. */
export async function writeZip(files: readonly ZipSource[]): Promise<Uint8Array> {
  const packed: Packed[] = [];
  for (const file of files) packed.push(await pack(file));
  const length = packed.reduce((sum, { name, data }) => sum + 76 + 2 * name.length + data.length, 22);
  const result = new Uint8Array(length);
  const view = new DataView(result.buffer);
  const offsets: number[] = [];
  let place = 0;
  for (const file of packed) {
    offsets.push(place);
    view.setUint32(place, 0x04034b50, true);
    writeFields(view, place + 4, file);
    result.set(file.name, place + 30);
    result.set(file.data, place + 30 + file.name.length);
    place += 30 + file.name.length + file.data.length;
  }
  const list = place;
  packed.forEach((file, index) => {
    view.setUint32(place, 0x02014b50, true);
    view.setUint16(place + 4, 20, true);
    writeFields(view, place + 6, file);
    view.setUint32(place + 42, offsets[index] ?? 0, true);
    result.set(file.name, place + 46);
    place += 46 + file.name.length;
  });
  view.setUint32(place, 0x06054b50, true);
  view.setUint16(place + 8, packed.length, true);
  view.setUint16(place + 10, packed.length, true);
  view.setUint32(place + 12, place - list, true);
  view.setUint32(place + 16, list, true);
  return result;
}

/** The fields that the file's own header and the list share, from the version on. */
function writeFields(view: DataView, place: number, file: Packed): void {
  view.setUint16(place, 20, true);
  view.setUint16(place + 2, flags, true);
  view.setUint16(place + 4, file.method, true);
  view.setUint16(place + 8, date, true);
  view.setUint32(place + 10, file.crc, true);
  view.setUint32(place + 14, file.data.length, true);
  view.setUint32(place + 18, file.size, true);
  view.setUint16(place + 22, file.name.length, true);
}

async function pack(file: ZipSource): Promise<Packed> {
  const name = new TextEncoder().encode(file.name);
  if ('entry' in file) {
    const { method, crc, size } = file.entry;
    return { name, method, crc, size, data: file.archive.packed(file.entry) };
  }
  const data = await compress(file.bytes, { level: 5 });
  return { name, method: 8, crc: crc32(file.bytes) >>> 0, size: file.bytes.length, data };
}
