import type { PackageFault, PackageRules } from '../../../package/package-rules';
import { NotAWorkbookError, type FileFault } from '../../errors';
import { limits } from '../limits';

/** What the faults of a package are to who wants a workbook. */
const faults: Readonly<Record<PackageFault, FileFault>> = {
  empty: 'empty',
  password: 'password',
  'older-workbook': 'older',
  'older-document': 'other',
  other: 'other',
  damaged: 'damaged',
  'too-large': 'too-large',
};

/** What the package of a workbook is held to. */
export const workbookRules: PackageRules = {
  limits: {
    file: limits.fileBytes,
    parts: limits.parts,
    part: limits.partBytes,
    total: limits.readBytes,
  },
  refuse: (fault, detail, cause) =>
    new NotAWorkbookError(faults[fault], detail, cause === undefined ? {} : { cause }),
};
