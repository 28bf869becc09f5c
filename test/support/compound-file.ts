/** A compound file with one stream of that name, as far as its directory goes ([MS-CFB]). */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2_048);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  ['Root Entry', stream].forEach((name, index) => {
    const place = 1_024 + 128 * index;
    [...name].forEach((letter, at) => {
      view.setUint16(place + 2 * at, letter.charCodeAt(0), true);
    });
    view.setUint16(place + 64, 2 * name.length + 2, true);
    view.setUint8(place + 66, index === 0 ? 5 : 2);
  });
  return bytes;
}
