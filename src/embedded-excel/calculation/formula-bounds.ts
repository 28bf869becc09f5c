import { mapReferences, referenceText, scanFormula, type Reference } from '../formula/references';
import { intersect, isWholeColumns, isWholeRows, parseArea, type Area } from '../model/area';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';

/** Cells that one formula may go through. A whole column of a sheet that is filled to its end is within. */
const mostCells = 1_500_000;
/** Cells that all formulas of a sheet may go through together, but for those of at most `fewCells`. */
const mostCellsOfSheet = 4_000_000;
const fewCells = 1_000;

/** Functions that measure an area, and answer otherwise for a part of it. */
const measures =
  /(?:^|[^\p{L}\p{N}_.])(?:ROWS?|COLUMNS?|COUNTBLANK|INDEX|OFFSET|ADDRESS|CELL|AREAS|MATCH)\(/iu;
/** Functions that make cells, as many as their arguments say. */
const makers = /(?:^|[^\p{L}\p{N}_.])(?:SEQUENCE|RANDARRAY|MAKEARRAY|EXPAND|OFFSET)\(([^()]*)\)/giu;
const indirect = /(?:^|[^\p{L}\p{N}_.])INDIRECT\(\s*"([^"]*)"/giu;

const sizeOf = (area: Area): number => area.rowCount * area.columnCount;

/**
 * Keeps formulas from going through cells beyond all measure: the engine looks at every cell of `A1:XFD1048576`, where
 * Excel looks at those that hold something.
 */
export class FormulaBounds {
  private readonly used = new Map<string, Area | null>();
  private readonly ofNames = new Map<string, Extent>();
  /** Cells that were asked for and are not few: one that was let pass is not counted again. */
  private readonly judged = new Map<Cell, boolean>();
  /** Cells that the formulas of each sheet go through, by the sheets' names. */
  private readonly taken = new Map<string, number>();

  /** @param nameOf what a defined name refers to, without the equals sign; undefined for a name that there is not */
  constructor(
    sheets: readonly Sheet[],
    private readonly nameOf: (name: string) => string | undefined,
  ) {
    for (const sheet of sheets) this.used.set(sheet.name.toLowerCase(), sheet.usedArea(true));
  }

  /** The formula with whole sheets cut down to their used cells, where that changes nothing but time. */
  cut(formula: string, ownSheet: string): string {
    if (measures.test(formula)) return formula;
    return mapReferences(formula, (reference) => {
      if (!isWholeColumns(reference.area) || !isWholeRows(reference.area)) return null;
      const used = this.used.get((reference.sheet ?? ownSheet).toLowerCase());
      return used ? asArea(reference, used) : null;
    });
  }

  /** Whether a formula goes through more cells than are gone through here; one that does keeps its value. */
  isTooWide(cell: Cell, ownSheet: string): boolean {
    const known = this.judged.get(cell);
    if (known !== undefined) return known;
    const cells = this.extentOf(this.cut(cell.formula ?? '', ownSheet), ownSheet).cells();
    if (cells <= fewCells) return false;
    const taken = (this.taken.get(ownSheet) ?? 0) + cells;
    const isTooWide = cells > mostCells || taken > mostCellsOfSheet;
    if (!isTooWide) this.taken.set(ownSheet, taken);
    this.judged.set(cell, isTooWide);
    return isTooWide;
  }

  private extentOf(formula: string, ownSheet: string): Extent {
    const extent = new Extent();
    const { references, words } = scanFormula(formula);
    for (const reference of references)
      extent.add(this.lookedAt(reference.area, reference.sheet ?? ownSheet));
    for (const { text, kind } of words) if (kind === 'name') extent.join(this.extentOfName(text, ownSheet));
    if (!formula.includes('(')) return extent;
    for (const [, made = ''] of formula.matchAll(makers)) extent.add(madeArea(made));
    for (const [, text = ''] of formula.matchAll(indirect)) {
      const area = parseArea(text.slice(text.lastIndexOf('!') + 1));
      if (area) extent.add(area);
    }
    return extent;
  }

  private extentOfName(name: string, ownSheet: string): Extent {
    const key = name.toLowerCase();
    const known = this.ofNames.get(key);
    if (known) return known;
    const extent = new Extent();
    // A name that leads back to itself finds this one.
    this.ofNames.set(key, extent);
    const formula = this.nameOf(name);
    if (formula !== undefined) extent.join(this.extentOf(this.cut(formula, ownSheet), ownSheet));
    return extent;
  }

  /** What the engine looks at: of whole columns and rows the used part of the sheet. */
  private lookedAt(area: Area, sheet: string): Area {
    const used = this.used.get(sheet.toLowerCase());
    const isWhole = isWholeColumns(area) !== isWholeRows(area);
    return (isWhole && used && intersect(area, used)) || area;
  }
}

/** The areas of a formula together. A tall and a wide one may be held against each other cell by cell. */
class Extent {
  private sum = 0;
  private tallest = 0;
  private widest = 0;

  add(area: Area): void {
    this.sum += sizeOf(area);
    this.tallest = Math.max(this.tallest, area.rowCount);
    this.widest = Math.max(this.widest, area.columnCount);
  }

  join(other: Extent): void {
    this.sum += other.sum;
    this.tallest = Math.max(this.tallest, other.tallest);
    this.widest = Math.max(this.widest, other.widest);
  }

  cells(): number {
    return Math.max(this.sum, this.tallest * this.widest);
  }
}

/** The cells that a function makes, from the numbers among its arguments. */
function madeArea(text: string): Area {
  const [rowCount = 1, columnCount = 1] = text
    .split(/[,;]/)
    .map((argument) => Math.abs(Number(argument)))
    .filter((number) => number > 1)
    .sort((one, other) => other - one);
  return { row: 0, column: 0, rowCount, columnCount };
}

function asArea(reference: Reference, area: Area): string {
  const corners = reference.corners.length === 2 ? (['A1', 'A1'] as const) : (['A1'] as const);
  return referenceText({ ...reference, corners }, area);
}
