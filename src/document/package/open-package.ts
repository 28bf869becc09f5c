import type { PackageFault, Refuse } from '../../package/package-rules';
import { refuseOtherFiles } from '../../package/refuse-other-files';
import { ZipArchive } from '../../package/zip-archive';
import { Refusal, type RefusalKind } from '../refusal';
import type { Limits } from './limits';

/** What the faults of a package are to who wants a document. */
const kinds: Readonly<Record<PackageFault, RefusalKind>> = {
  empty: 'empty',
  password: 'encrypted',
  'older-workbook': 'not-docx',
  'older-document': 'old-doc',
  other: 'not-docx',
  damaged: 'damaged',
  'too-large': 'too-big',
};

const refuse: Refuse = (fault, detail, cause) =>
  new Refusal(kinds[fault], detail, cause === undefined ? {} : { cause });

/** Opens the package of a document. Throws a Refusal for what is none, and for what is no sound one. */
export function openPackage(bytes: Uint8Array, limits: Limits): ZipArchive {
  if (bytes.length > limits.file) throw refuse('too-large', `The file has ${bytes.length} bytes.`);
  refuseOtherFiles(bytes, refuse);
  return ZipArchive.open(bytes, { limits, refuse });
}
