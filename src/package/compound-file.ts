/** The first bytes of a compound file: Office before 2007, and every Office file with a password. */
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const isCompoundFile = (bytes: Uint8Array): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Sector numbers from here on are marks, not sectors. */
const firstMark = 0xfffffffa;
const noEntry = 0;

/**
 * The names of the streams and folders in a compound file ([MS-CFB], 2.2 and 2.6), or null when its directory cannot be
 * followed.
 */
export function streamNames(bytes: Uint8Array): Set<string> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  try {
    const sectorSize = 1 << view.getUint16(30, true);
    if (sectorSize < 512 || sectorSize > 4096) return null;
    const placeOf = (sector: number) => (sector + 1) * sectorSize;
    const perSector = sectorSize / 4;
    const nextOf = (sector: number) => {
      const table = view.getUint32(76 + 4 * Math.floor(sector / perSector), true);
      return view.getUint32(placeOf(table) + 4 * (sector % perSector), true);
    };
    const seen = new Set<number>();
    for (let sector = view.getUint32(48, true); sector < firstMark; sector = nextOf(sector)) {
      if (seen.has(sector)) return null;
      seen.add(sector);
      for (let place = placeOf(sector); place < placeOf(sector) + sectorSize; place += 128) {
        if (view.getUint8(place + 66) === noEntry) continue;
        names.add(entryName(view, place));
      }
      // The table of sectors goes on elsewhere in files above 7 MB; the first streams tell enough.
      if (sector / perSector >= 109) break;
    }
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
  return names;
}

function entryName(view: DataView, place: number): string {
  const length = Math.min(64, view.getUint16(place + 64, true));
  let name = '';
  for (let offset = 0; offset + 2 < length; offset += 2)
    name += String.fromCharCode(view.getUint16(place + offset, true));
  return name;
}
