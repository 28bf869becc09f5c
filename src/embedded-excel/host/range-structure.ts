import { HostError } from '../errors';
import { moveFormula } from '../formula/references';
import { intersect, isWholeColumns, isWholeRows, subtract, type Area } from '../model/area';
import { applyNamedStyle } from '../model/named-styles';
import { cutsMerge, shiftOf } from '../model/structure';
import { normalStyle } from '../model/style';
import type { ChangeType } from '../model/workbook-model';
import { oneOf } from './host-object';
import type { HostSession, RangeTarget } from './host-session';
import { renameTableColumns } from './range-values';

/** Puts in or takes out the cells of a range. The direction is Excel's word; whole rows and columns decide it themselves. */
export function shiftRange(
  range: RangeTarget,
  kind: 'insert' | 'delete',
  word: unknown,
  session: HostSession,
): void {
  const { sheet, area } = range;
  const wholeRows = isWholeRows(area);
  const wholeColumns = isWholeColumns(area);
  const down = oneOf(
    word ?? (kind === 'insert' ? 'Down' : 'Up'),
    kind === 'insert' ? (['Down', 'Right'] as const) : (['Up', 'Left'] as const),
  );
  const direction = wholeRows
    ? 'row'
    : wholeColumns
      ? 'column'
      : down === 'Down' || down === 'Up'
        ? 'row'
        : 'column';
  const target = wholeRows ? 'Rows' : wholeColumns ? 'Columns' : null;
  session.requireAllowed(sheet, target ? `allow${kind === 'insert' ? 'Insert' : 'Delete'}${target}` : 'none');
  const shift = shiftOf(area, kind, direction);
  const cut = sheet.merges.some((merge) => {
    const [start, count, along, length] =
      direction === 'row'
        ? [merge.column, merge.columnCount, merge.row, merge.rowCount]
        : [merge.row, merge.rowCount, merge.column, merge.columnCount];
    const touches =
      start < shift.cross.start + shift.cross.count &&
      start + count > shift.cross.start &&
      along + length > shift.at;
    return touches && (start < shift.cross.start || start + count > shift.cross.start + shift.cross.count);
  });
  if (cut) throw new HostError('MergedRangeConflict', 'The operation would shift part of a merged area.');
  session.shift(sheet, area, kind, direction);
  const what = target === 'Rows' ? 'Row' : target === 'Columns' ? 'Column' : 'Cell';
  const changeType = `${what}${kind === 'insert' ? 'Inserted' : 'Deleted'}` as ChangeType;
  session.model.report({ kind: 'cells', sheet, area, changeType });
}

/** Clears contents, formats, hyperlinks or everything of a range. */
export function clearRange(range: RangeTarget, word: unknown, session: HostSession): void {
  const { sheet, area } = range;
  const what = oneOf(word ?? 'All', [
    'All',
    'Formats',
    'Contents',
    'Hyperlinks',
    'RemoveHyperlinks',
    'ResetContents',
  ] as const);
  session.requireUnlocked(sheet, area);
  const contents = what === 'All' || what === 'Contents' || what === 'ResetContents';
  sheet.forEachCell(area, (cell) => {
    if (contents) Object.assign(cell, { value: null, formula: undefined, quotePrefix: undefined });
    if (what !== 'Contents' && what !== 'Formats' && what !== 'ResetContents') cell.hyperlink = undefined;
  });
  if (what === 'All' || what === 'Formats' || what === 'RemoveHyperlinks') {
    if (what !== 'RemoveHyperlinks') clearFormats(range);
  }
  if (what === 'All') {
    for (const validation of sheet.validations)
      validation.areas = validation.areas.flatMap((one) => subtract(one, area));
    sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  }
  if (contents) renameTableColumns(range);
  session.model.report(
    contents ? { kind: 'cells', sheet, area, changeType: 'RangeEdited' } : { kind: 'format', sheet, area },
  );
}

function clearFormats({ sheet, area }: RangeTarget): void {
  sheet.restyle(area, () => normalStyle);
  for (const format of sheet.conditionalFormats)
    format.areas = format.areas.flatMap((one) => subtract(one, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
}

/** Merges a range into one cell, or each of its rows when `across`. The first value stays. */
export function mergeRange(range: RangeTarget, across: boolean, session: HostSession): void {
  const { sheet, area } = range;
  session.requireAllowed(sheet, 'allowFormatCells');
  if (sheet.tables.some((table) => intersect(table.area, area))) {
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const areas: Area[] = across
    ? Array.from({ length: area.rowCount }, (_, row) => ({ ...area, row: area.row + row, rowCount: 1 }))
    : [area];
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  for (const one of areas) {
    sheet.merges.push(one);
    sheet.forEachCell(one, (cell, row, column) => {
      if (row !== one.row || column !== one.column)
        Object.assign(cell, { value: null, formula: undefined, quotePrefix: undefined });
    });
  }
  session.model.report({ kind: 'format', sheet, area });
}

export function unmergeRange(range: RangeTarget, session: HostSession): void {
  const { sheet, area } = range;
  session.requireAllowed(sheet, 'allowFormatCells');
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  session.model.report({ kind: 'format', sheet, area });
}

/** Copies values, formulas or formats from one range to another, over and over when the target is larger. */
export function copyRange(
  target: RangeTarget,
  source: RangeTarget,
  word: unknown,
  session: HostSession,
): void {
  const what = oneOf(word ?? 'All', ['All', 'Formulas', 'Values', 'Formats'] as const);
  session.calculated();
  const from = source.area;
  const rowCount = target.area.rowCount % from.rowCount === 0 ? target.area.rowCount : from.rowCount;
  const columnCount =
    target.area.columnCount % from.columnCount === 0 ? target.area.columnCount : from.columnCount;
  const area = { ...target.area, rowCount, columnCount };
  session.requireUnlocked(target.sheet, area);
  if (cutsMerge(target.sheet, area))
    throw new HostError('MergedRangeConflict', 'The copy would cover part of a merged area.');
  const copies: (() => void)[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const [fromRow, fromColumn] = [
        from.row + (row % from.rowCount),
        from.column + (column % from.columnCount),
      ];
      const original = source.sheet.find(fromRow, fromColumn);
      const cell = { value: null, ...original };
      const style = source.sheet.styleAt(fromRow, fromColumn);
      copies.push(() => {
        const copy = target.sheet.cell(area.row + row, area.column + column);
        if (what !== 'Values' && what !== 'Formulas') copy.style = style;
        if (what === 'Formats') return;
        copy.value = cell.value;
        copy.quotePrefix = cell.quotePrefix;
        const moved =
          cell.formula === undefined
            ? undefined
            : moveFormula(cell.formula, area.row + row - fromRow, area.column + column - fromColumn);
        copy.formula = what === 'Values' ? undefined : moved;
        if (what === 'All') copy.hyperlink = cell.hyperlink;
      });
    }
  }
  for (const copy of copies) copy();
  session.model.report({ kind: 'cells', sheet: target.sheet, area, changeType: 'RangeEdited' });
}

/** Gives the cells of a range a named style. */
export function styleRange(range: RangeTarget, name: string, session: HostSession): void {
  const named = session.model.styles.get(name.toLowerCase());
  if (!named) throw new HostError('InvalidArgument', `There is no style named ${name}.`);
  session.requireAllowed(range.sheet, 'allowFormatCells');
  range.sheet.restyle(range.area, (style) => applyNamedStyle(style, named));
  session.model.report({ kind: 'format', sheet: range.sheet, area: range.area });
}

/** The merged areas that a range touches. */
export const mergedAreas = ({ sheet, area }: RangeTarget): Area[] =>
  sheet.merges.filter((merge) => intersect(merge, area));

/** Sets or removes the hyperlink of every cell of a range; a new link gets the look of one. */
export function linkRange(range: RangeTarget, value: unknown, session: HostSession): void {
  const { sheet, area } = range;
  if (typeof value !== 'object' || value === null)
    throw new HostError('InvalidArgument', 'A hyperlink is an object.');
  session.requireUnlocked(sheet, area);
  const { address, documentReference, screenTip, textToDisplay } = value as Record<string, unknown>;
  const text = (part: unknown): string | undefined =>
    typeof part === 'string' && part !== '' ? part : undefined;
  const link = {
    ...(text(address) === undefined ? {} : { address: text(address) as string }),
    ...(text(documentReference) === undefined
      ? {}
      : { documentReference: text(documentReference) as string }),
    ...(text(screenTip) === undefined ? {} : { screenTip: text(screenTip) as string }),
  };
  if (text(address) === undefined && text(documentReference) === undefined) {
    throw new HostError('InvalidArgument', 'A hyperlink needs an address or a place in the workbook.');
  }
  const look = session.model.styles.get('hyperlink');
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = sheet.cell(row, column);
      cell.hyperlink = link;
      const shown =
        text(textToDisplay) ?? (cell.value === null ? (text(address) ?? text(documentReference)) : undefined);
      if (shown !== undefined) Object.assign(cell, { value: shown, formula: undefined });
    }
  }
  if (look)
    sheet.restyle(area, (style) => ({
      ...style,
      font: { ...style.font, color: look.style.font.color, underline: 'Single' },
    }));
  session.model.report({ kind: 'cells', sheet, area, changeType: 'RangeEdited' });
}

/** The link of a range's first cell, as Office.js gives it; null when there is none. */
export function readLink({ sheet, area }: RangeTarget): unknown {
  const cell = sheet.find(area.row, area.column);
  const link = cell?.hyperlink;
  if (!link) return null;
  return {
    ...link,
    textToDisplay:
      cell.value === null ? '' : String(typeof cell.value === 'object' ? cell.value.error : cell.value),
  };
}
