import type { ContentNotKept } from '../../model/content-not-kept';
import type { Sheet } from '../../model/sheet';
import type { PackageParts } from '../package/package-parts';
import type { OrderedPart } from './ordered-parts';
import type { PackageDraft } from './package-draft';
import type { StringImport } from './string-import';
import type { StyleImport } from './style-import';

/** Everything that changes a sheet of the opened file into what it is now. */
export interface SheetPatch {
  readonly draft: PackageDraft;
  /** The package that was written anew, and the sheet's part in it. */
  readonly fresh: PackageParts;
  readonly freshPath: string;
  readonly path: string;
  /** The sheet as it was read, and as it is. */
  readonly before: Sheet;
  readonly now: Sheet;
  /** The sheet's part in the opened file, which is being changed, and the one written anew. */
  readonly part: OrderedPart;
  readonly freshPart: OrderedPart;
  readonly styles: StyleImport;
  readonly strings: StringImport;
  /** What cannot be kept. */
  readonly lost: Set<ContentNotKept>;
}

/** The text of the first element of a name, as a list for `set`. */
export const textsOf = (part: OrderedPart, name: string): string[] => part.all(name).map(({ xml }) => xml);
