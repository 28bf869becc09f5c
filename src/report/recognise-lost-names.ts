import type { Block, Form } from '../form/form';
import { isBlockPresent } from './read-report';
import { mayBeOfForm, recogniseBlocks } from './recognise-blocks';
import type { SheetGrid, WorkbookSnapshot } from './snapshot';

/** More sheets than these are no copies of a person's, and are not looked through. */
const mostSheets = 40;

/**
 * The sheets on which blocks may stand whose names were lost: they are called as one of the form's, and no command has
 * begun to make them. None where no name is lost.
 */
export function sheetsWithLostNames(form: Form, snapshot: WorkbookSnapshot): readonly string[] {
  if (lostBlocks(form, snapshot).length === 0) return [];
  const begun = new Set([...(snapshot.unfinished?.values() ?? [])].map(({ sheet }) => sheet));
  const candidates = snapshot.sheetNames.filter((name) => mayBeOfForm(form, name) && !begun.has(name));
  return candidates.length > mostSheets ? [] : candidates;
}

/**
 * A snapshot with the blocks as well whose names were lost while their sheets stand; they are known by their headings.
 *
 * @param grids the cells of the sheets that {@link sheetsWithLostNames} names
 */
export function withLostNames(
  form: Form,
  snapshot: WorkbookSnapshot,
  grids: readonly SheetGrid[],
): WorkbookSnapshot {
  const recognised = recogniseBlocks(form, lostBlocks(form, snapshot), grids);
  if (recognised.size === 0) return snapshot;
  const read = new Set(snapshot.sheets.map(({ name }) => name));
  const standing = new Set([...recognised.values()].map(({ sheet }) => sheet));
  return {
    ...snapshot,
    names: new Map([...snapshot.names, ...recognised]),
    sheets: [...snapshot.sheets, ...grids.filter(({ name }) => standing.has(name) && !read.has(name))],
    lostNames: new Map(
      [...recognised].map(([name, area]) => [name, { area, exists: snapshot.names.has(name) }]),
    ),
  };
}

const lostBlocks = (form: Form, snapshot: WorkbookSnapshot): readonly Block[] =>
  form.sheets.flatMap((sheet) => sheet.blocks).filter((block) => !isBlockPresent(form, snapshot, block));
