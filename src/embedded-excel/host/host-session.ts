import { calculate } from '../calculation/calculate';
import { HostError } from '../errors';
import { intersect, isWholeColumns, isWholeRows, type Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { shiftArea } from '../model/shift';
import { shiftCells, shiftOf } from '../model/structure';
import type { WorkbookModel } from '../model/workbook-model';
import type { SimulatedTrouble } from './host-types';

/** A rectangle on a sheet as a batch holds it; it moves when rows or columns are put in or taken out. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
}

/** What host objects share: the model, the ranges that the runtime keeps, and the rules about writing. */
export class HostSession {
  readonly trouble: SimulatedTrouble = {
    cellEditMode: false,
    busy: false,
    readOnly: false,
    notActive: false,
  };
  /** The numbers of the events that a pane has asked for. */
  readonly wantedEvents = new Set<number>();
  private readonly keptRanges = new Map<string, RangeTarget>();
  private readonly references = new Map<RangeTarget, string>();
  private lastReference = 0;

  constructor(readonly model: WorkbookModel) {}

  /** Brings every formula's value up to date, if something was changed since. */
  calculated(): void {
    if (!this.model.needsCalculation || this.model.calculationMode === 'Manual') return;
    this.calculateNow();
  }

  calculateNow(): void {
    this.model.needsCalculation = false;
    for (const sheet of calculate(this.model)) this.model.report({ kind: 'calculated', sheet });
  }

  requireWritable(): void {
    if (this.trouble.readOnly) throw new HostError('AccessDenied', 'The workbook is read-only.');
  }

  /** Fails with AccessDenied when the sheet is protected and a cell of the area is locked. */
  requireUnlocked(sheet: Sheet, area: Area): void {
    this.requireWritable();
    if (!sheet.protection) return;
    let locked = isWholeColumns(area) || isWholeRows(area);
    for (let row = area.row; !locked && row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        if (sheet.styleAt(row, column).locked) {
          locked = true;
          break;
        }
      }
    }
    if (locked) throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);
  }

  /** Fails with AccessDenied on a protected sheet, unless the protection allows the action. */
  requireAllowed(sheet: Sheet, option: string): void {
    this.requireWritable();
    if (sheet.protection && sheet.protection[option] !== true) {
      throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);
    }
  }

  /** Keeps a range for later batches, and gives the reference that finds it again. */
  keep(range: RangeTarget): string {
    const known = this.references.get(range);
    if (known !== undefined) return known;
    this.lastReference += 1;
    const reference = `Range${String(this.lastReference)}`;
    this.keptRanges.set(reference, range);
    this.references.set(range, reference);
    return reference;
  }

  kept(reference: string): RangeTarget {
    const range = this.keptRanges.get(reference);
    if (!range || !this.model.sheets.includes(range.sheet)) {
      throw new HostError('ItemNotFound', 'The range does not exist any more.');
    }
    return range;
  }

  release(reference: string): void {
    const range = this.keptRanges.get(reference);
    if (range) this.references.delete(range);
    this.keptRanges.delete(reference);
  }

  /** Puts in or takes out cells, and moves the kept ranges along; a range whose cells are gone is forgotten. */
  shift(sheet: Sheet, area: Area, kind: 'insert' | 'delete', direction: 'row' | 'column'): void {
    shiftCells(this.model, sheet, area, kind, direction);
    const shift = shiftOf(area, kind, direction);
    for (const [reference, range] of this.keptRanges) {
      if (range.sheet !== sheet) continue;
      const moved = shiftArea(range.area, shift);
      if (moved) range.area = moved;
      else this.release(reference);
    }
  }

  /** The cells of an area that are worth walking through when it is a whole sheet, column or row. */
  bounded(sheet: Sheet, area: Area): Area | null {
    if (!isWholeColumns(area) && !isWholeRows(area)) return area;
    const used = sheet.usedArea(false);
    return used && intersect(used, area);
  }
}
