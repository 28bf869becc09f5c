import type { RowFormat, Sheet } from '../../model/sheet';
import type { CellStyle } from '../../model/style';
import { elementXml, withAttributes } from '../xml/xml-elements';
import { oneAttribute } from '../xml/xml-reader';
import { cellAddress, type CellSlice, type RowSlice } from './row-slices';
import { same } from './same';
import { sameContent, styleText } from './sheet-differs';
import type { StringImport } from './string-import';
import type { StyleImport } from './style-import';

/** The two texts of a sheet's rows, the sheet as it was read and as it is, and where formats and texts come from. */
export interface RowSources {
  readonly source: ReadonlyMap<number, RowSlice>;
  readonly fresh: ReadonlyMap<number, RowSlice>;
  readonly before: Sheet;
  readonly now: Sheet;
  readonly styles: StyleImport;
  readonly strings: StringImport;
}

/** A formula element in a cell. */
const formulaElement = /<f(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/f>)/;

/**
 * The content of a sheet's data: rows and cells that say what they said stay as they stand in the opened file; the
 * others come from the package that was written anew.
 */
export class RowMerge {
  /** Shared formulas whose first cell says something else now; what shares them is written out. */
  private readonly broken = new Set<string>();

  constructor(private readonly sources: RowSources) {
    for (const slice of sources.source.values())
      for (const cell of slice.cells) this.noteShared(slice.row, cell);
  }

  /** The rows' texts, in order. */
  content(): string {
    const { source, now } = this.sources;
    const numbers = new Set([...source.keys(), ...now.rows.keys(), ...now.rowFormats.keys()]);
    return [...numbers]
      .sort((one, other) => one - other)
      .map((row) => this.row(row))
      .join('');
  }

  private noteShared(row: number, slice: CellSlice): void {
    const shared = sharedNumber(slice);
    if (shared === null || !shared.isFirst) return;
    const { before, now } = this.sources;
    if (before.find(row, slice.column)?.formula !== now.find(row, slice.column)?.formula)
      this.broken.add(shared.number);
  }

  private row(row: number): string {
    const { source, fresh, before, now } = this.sources;
    const slice = source.get(row);
    const own = new Map(slice?.cells.map((cell) => [cell.column, cell]));
    const columns = new Set([...own.keys(), ...(now.rows.get(row)?.keys() ?? [])]);
    let changed = false;
    const cells = [...columns]
      .sort((one, other) => one - other)
      .map((column) => {
        const cell = own.get(column);
        if (this.isSame(row, column, cell)) return cell ? addressed(row, cell) : '';
        changed = true;
        return this.cell(row, column, cell);
      });
    const isFormatSame = sameFormat(before.rowFormats.get(row), now.rowFormats.get(row));
    if (slice && !changed && isFormatSame) return numbered(slice);
    const raw = this.rowAttributes(row, slice, fresh.get(row), isFormatSame);
    return slice === undefined && cells.join('') === '' && isFormatSame
      ? ''
      : elementXml('row', raw, cells.join(''));
  }

  private rowAttributes(
    row: number,
    slice: RowSlice | undefined,
    fresh: RowSlice | undefined,
    isFormatSame: boolean,
  ): string {
    // Which columns a row spans is a hint that may be left out, and must not be wrong.
    const raw = withAttributes(slice?.raw ?? '', { r: String(row + 1), spans: null });
    const isFitted = !['1', 'true'].includes(oneAttribute(raw, 'customHeight') ?? '');
    const taken = (name: string) => (fresh && oneAttribute(fresh.raw, name)) ?? null;
    const height = { ht: taken('ht'), customHeight: taken('customHeight') };
    if (isFormatSame) return isFitted ? withAttributes(raw, height) : raw;
    const { now } = this.sources;
    const style = now.rowFormats.get(row)?.style;
    return withAttributes(raw, {
      ...height,
      hidden: now.rowFormats.get(row)?.hidden ? '1' : null,
      s: style ? String(this.styleNumber(style, false, taken('s'))) : null,
      customFormat: style ? '1' : null,
    });
  }

  private isSame(row: number, column: number, slice: CellSlice | undefined): boolean {
    const { before, now } = this.sources;
    if (slice && this.isBroken(slice)) return false;
    const [old, cell] = [before.find(row, column), now.find(row, column)];
    if (!sameContent(old, cell)) return false;
    // A cell that neither reading kept stands far away among formats.
    return (old === undefined && cell === undefined) || this.sameStyle(row, column);
  }

  private isBroken(slice: CellSlice): boolean {
    const shared = sharedNumber(slice);
    return shared !== null && this.broken.has(shared.number);
  }

  private sameStyle(row: number, column: number): boolean {
    const { before, now } = this.sources;
    const quoted = (sheet: Sheet) => sheet.find(row, column)?.quotePrefix === true;
    return (
      quoted(before) === quoted(now) &&
      styleText(before.styleAt(row, column)) === styleText(now.styleAt(row, column))
    );
  }

  /** A cell that says something else than it did. */
  private cell(row: number, column: number, slice: CellSlice | undefined): string {
    const { now, before } = this.sources;
    const cell = now.find(row, column);
    const fresh = this.sources.fresh.get(row)?.cells.find((each) => each.column === column);
    const style = now.styleAt(row, column);
    const freshNumber = (fresh && oneAttribute(fresh.raw, 's')) ?? null;
    const number =
      slice && this.sameStyle(row, column)
        ? (oneAttribute(slice.raw, 's') ?? null)
        : String(this.styleNumber(style, cell?.quotePrefix === true, freshNumber));
    const place = { r: cellAddress(row, column), s: number === '0' ? null : number };
    const isEmpty = cell === undefined || (cell.value === null && cell.formula === undefined);
    if (isEmpty) return cell?.style || slice ? elementXml('c', withAttributes('', place), '') : '';
    const old = before.find(row, column);
    if (slice && !this.isBroken(slice) && sameContent(old, cell))
      return elementXml('c', withAttributes(slice.raw, place), slice.content);
    if (!fresh) throw new Error(`The cell ${place.r} was not written.`);
    const type = oneAttribute(fresh.raw, 't') ?? null;
    const attributes = withAttributes('', { ...place, t: type });
    const formula =
      slice && !this.isBroken(slice) && old?.formula === cell.formula
        ? formulaElement.exec(slice.content)?.[0]
        : undefined;
    return elementXml('c', attributes, this.contentOf(fresh.content, type, formula));
  }

  private contentOf(fresh: string, type: string | null, formula: string | undefined): string {
    const value =
      type === 's'
        ? fresh.replace(
            /<v>\s*(\d+)\s*<\/v>/,
            (_, number: string) => `<v>${String(this.sources.strings.number(Number(number)))}</v>`,
          )
        : fresh;
    return formula === undefined ? value : formula + value.replace(formulaElement, '');
  }

  private styleNumber(style: CellStyle, quotePrefix: boolean, fresh: string | null): number {
    const { styles } = this.sources;
    return styles.numberOf(style, quotePrefix) ?? styles.cell(Number(fresh ?? 0));
  }
}

const sameFormat = (one: RowFormat | undefined, other: RowFormat | undefined): boolean =>
  same(one ?? {}, other ?? {}) ||
  same({ ...one, hidden: one?.hidden ?? false }, { ...other, hidden: other?.hidden ?? false });

/** A row with its number, which the file may leave out where it follows the one before. */
const numbered = (slice: RowSlice): string =>
  oneAttribute(slice.raw, 'r') === undefined
    ? elementXml(
        'row',
        withAttributes(slice.raw, { r: String(slice.row + 1) }),
        slice.cells.map((cell) => addressed(slice.row, cell)).join(''),
      )
    : slice.xml;

const addressed = (row: number, cell: CellSlice): string =>
  oneAttribute(cell.raw, 'r') === undefined
    ? elementXml('c', withAttributes(cell.raw, { r: cellAddress(row, cell.column) }), cell.content)
    : cell.xml;

/** The number of the shared formula in a cell, and whether the cell is the one that spells it. */
function sharedNumber(slice: CellSlice): { number: string; isFirst: boolean } | null {
  if (!slice.content.includes('shared')) return null;
  const match = /<f(\s[^>]*?)(\/?)>([^<]*)/.exec(slice.content);
  const raw = match?.[1] ?? '';
  if (oneAttribute(raw, 't') !== 'shared') return null;
  return { number: oneAttribute(raw, 'si') ?? '', isFirst: match?.[2] !== '/' && match?.[3] !== '' };
}
