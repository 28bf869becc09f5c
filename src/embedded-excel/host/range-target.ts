import { HostError } from '../errors';
import { scanFormula } from '../formula/references';
import { formatArea, quoteSheetName, requireArea, type Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook-model';
import type { HostArguments } from './host-object';
import type { RangeTarget } from './host-session';
import { columnLimit, rowLimit } from '../../package/sheet-size';

/** The address with its sheet, as `range.address` gives it: `'Соц статус'!A1:B2`. */
export const fullAddress = (range: RangeTarget): string =>
  `${quoteSheetName(range.sheet.name)}!${formatArea(range.area)}`;

/** The range that an address on a sheet names. It may name the sheet, a defined name or a table instead. */
export function rangeByAddress(model: WorkbookModel, sheet: Sheet, address: string): RangeTarget {
  const text = address.trim();
  const exclamation = text.lastIndexOf('!');
  if (exclamation >= 0) {
    const name = text
      .slice(0, exclamation)
      .replace(/^'(.*)'$/s, '$1')
      .replaceAll("''", "'");
    if (name.toLowerCase() !== sheet.name.toLowerCase()) {
      throw new HostError('InvalidArgument', `The address ${address} is not on the sheet ${sheet.name}.`);
    }
    return { sheet, area: requireArea(text.slice(exclamation + 1)) };
  }
  const name = model.nameFor(text, sheet);
  const named = name && referenceRange(model, name.formula, sheet);
  if (named && named.sheet === sheet) return named;
  const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === text.toLowerCase());
  if (table) return { sheet, area: tableBodyOf(table.area, table.showHeaders, table.showTotals) };
  return { sheet, area: requireArea(text) };
}

function tableBodyOf(area: Area, headers: boolean, totals: boolean): Area {
  return {
    ...area,
    row: area.row + (headers ? 1 : 0),
    rowCount: area.rowCount - (headers ? 1 : 0) - (totals ? 1 : 0),
  };
}

/** The range that a formula consists of, or null when it is anything else than one reference. */
export function referenceRange(
  model: WorkbookModel,
  formula: string,
  sheet: Sheet | null,
): RangeTarget | null {
  const [reference, more] = scanFormula(formula).references;
  if (!reference || more || reference.start !== 0 || reference.end !== formula.length) return null;
  const found = reference.sheet === null ? sheet : model.sheetNamed(reference.sheet);
  return found ? { sheet: found, area: reference.area } : null;
}

/** A range from an argument that is a range of the batch or an address. */
export function rangeArgument(
  model: WorkbookModel,
  sheet: Sheet | null,
  args: HostArguments,
  index: number,
): RangeTarget {
  const object = args.object(index);
  if (object) {
    if (object.typeName !== 'Range')
      throw new HostError('InvalidArgument', `Argument ${String(index + 1)} must be a range.`);
    return object.target as RangeTarget;
  }
  const address = args.text(index);
  if (sheet && !address.includes('!')) return rangeByAddress(model, sheet, address);
  const range = referenceRange(model, address.replace(/^=/, ''), sheet);
  if (!range) throw new HostError('InvalidArgument', `The address ${address} is not valid.`);
  return range;
}

/** The area, or `InvalidArgument` when it leaves the sheet or holds no cell. */
export function requireOnSheet(area: Area): Area {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount >= 1 &&
    area.columnCount >= 1 &&
    area.row + area.rowCount <= rowLimit &&
    area.column + area.columnCount <= columnLimit;
  if (!fits) throw new HostError('InvalidArgument', 'The range lies outside the sheet.');
  return area;
}
