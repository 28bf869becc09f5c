import { damaged, NotAWorkbookError } from '../../errors';
import { isCompoundFile, streamNames } from './compound-file';

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The first bytes of a workbook of Excel 2 to 4, which is no compound file: the mark of a beginning, `BOF`. */
const bareWorkbooks = [0x0009, 0x0209, 0x0409, 0x0809];

/** Throws NotAWorkbookError, with the kind of file in its fault, for bytes that are no package at all. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new NotAWorkbookError('empty', 'The file is empty.');
  if (isZip(bytes)) return;
  if (isCompoundFile(bytes)) throw compoundFault(bytes);
  const mark = (bytes[0] ?? 0) + 256 * (bytes[1] ?? 0);
  if (bareWorkbooks.includes(mark) && bytes.length > 8)
    throw new NotAWorkbookError('older', 'The file is of Excel before 1995.');
  // A package whose beginning alone was destroyed still has its parts.
  if (holdsPart(bytes)) throw damaged('The beginning of the file is destroyed.');
  throw new NotAWorkbookError('other', 'The file is no workbook.');
}

function compoundFault(bytes: Uint8Array): NotAWorkbookError {
  const names = streamNames(bytes);
  if (names?.has('EncryptedPackage') || names?.has('\u0009DRMContent'))
    return new NotAWorkbookError('password', 'The file is encrypted.');
  if (names?.has('Workbook') || names?.has('Book'))
    return new NotAWorkbookError('older', 'The file is of Excel before 2007.');
  if (names !== null && names.size > 1) return new NotAWorkbookError('other', 'The file is no workbook.');
  return damaged('The directory of the file is destroyed.');
}

/** Whether the bytes hold the name of the part that every package has. */
function holdsPart(bytes: Uint8Array): boolean {
  const name = [...'[Content_Types].xml'].map((letter) => letter.charCodeAt(0));
  const [first = 0] = name;
  for (let place = bytes.indexOf(first); place >= 0; place = bytes.indexOf(first, place + 1))
    if (name.every((byte, index) => bytes[place + index] === byte)) return true;
  return false;
}
