import { isCompoundFile, streamNames } from './compound-file';
import type { PackageFault, Refuse } from './package-rules';

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The first bytes of a workbook of Excel 2 to 4, which is no compound file: the mark of a beginning, `BOF`. */
const bareWorkbooks = [0x0009, 0x0209, 0x0409, 0x0809];

interface OtherFile {
  readonly fault: PackageFault;
  readonly detail: string;
}

/** Throws, with the kind of file as the fault, for bytes that are no package at all. */
export function refuseOtherFiles(bytes: Uint8Array, refuse: Refuse): void {
  const other = otherFile(bytes);
  if (other !== null) throw refuse(other.fault, other.detail);
}

/** What bytes are that are no package at all; null for a package. */
export function otherFile(bytes: Uint8Array): OtherFile | null {
  if (bytes.length === 0) return { fault: 'empty', detail: 'The file is empty.' };
  if (isZip(bytes)) return null;
  if (isCompoundFile(bytes)) return compoundFile(bytes);
  const mark = (bytes[0] ?? 0) + 256 * (bytes[1] ?? 0);
  if (bareWorkbooks.includes(mark) && bytes.length > 8)
    return { fault: 'older-workbook', detail: 'The file is of Excel before 1995.' };
  // A package whose beginning alone was destroyed still has its parts.
  if (holdsPart(bytes)) return { fault: 'damaged', detail: 'The beginning of the file is destroyed.' };
  return { fault: 'other', detail: 'The file is no package.' };
}

function compoundFile(bytes: Uint8Array): OtherFile {
  const names = streamNames(bytes);
  if (names?.has('EncryptedPackage') || names?.has('\u0009DRMContent'))
    return { fault: 'password', detail: 'The file is encrypted.' };
  if (names?.has('Workbook') || names?.has('Book'))
    return { fault: 'older-workbook', detail: 'The file is of Excel before 2007.' };
  if (names?.has('WordDocument'))
    return { fault: 'older-document', detail: 'The file is of Word before 2007.' };
  if (names !== null && names.size > 1) return { fault: 'other', detail: 'The file is no package.' };
  return { fault: 'damaged', detail: 'The directory of the file is destroyed.' };
}

/** Whether the bytes hold the name of the part that every package has. */
function holdsPart(bytes: Uint8Array): boolean {
  const name = [...'[Content_Types].xml'].map((letter) => letter.charCodeAt(0));
  const [first = 0] = name;
  for (let place = bytes.indexOf(first); place >= 0; place = bytes.indexOf(first, place + 1))
    if (name.every((byte, index) => bytes[place + index] === byte)) return true;
  return false;
}
