import { Refusal } from '../refusal';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipHead = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** The position of a stream's name in a compound file, which keeps names in UTF-16; -1 when there is none. */
function streamNamed(bytes: Uint8Array, name: string): boolean {
  const pattern = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = pattern[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/**
 * Lets a zip archive pass and says what anything else is.
 *
 * A password-protected .docx and a .doc of Word before 2007 are both compound files (MS-CFB); the first holds a
 * stream "EncryptedPackage" (MS-OFFCRYPTO), the second a stream "WordDocument" (MS-DOC).
 */
export function refuseOtherContainers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('empty', 'The file has no bytes.');
  if (startsWith(bytes, compoundFile)) {
    if (streamNamed(bytes, 'EncryptedPackage')) throw new Refusal('encrypted', 'An encrypted package.');
    if (streamNamed(bytes, 'WordDocument')) throw new Refusal('old-doc', 'A binary Word document.');
    throw new Refusal('not-docx', 'A compound file, but no Word document.');
  }
  if (!startsWith(bytes, zipHead)) throw new Refusal('not-docx', 'The file is no zip archive.');
}
