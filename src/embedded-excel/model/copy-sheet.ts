import { mapReferences, referenceText } from '../formula/references';
import type { Sheet } from './sheet';
import type { WorkbookModel } from './workbook-model';

/** Copies a sheet with its cells, formats, tables and marks; the copy's tables get new names, as in Excel. */
export function copySheet(model: WorkbookModel, source: Sheet, position: number): Sheet {
  const copy = model.addSheet(freshName(model, source.name), position);
  const own = source.name.toLowerCase();
  const moved = (formula: string) =>
    mapReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === own ? referenceText(reference, reference.area, copy.name) : null,
    );
  for (const [row, cells] of source.rows) {
    for (const [column, cell] of cells) {
      Object.assign(
        copy.cell(row, column),
        cell,
        cell.formula === undefined ? {} : { formula: moved(cell.formula) },
      );
    }
  }
  for (const [row, format] of source.rowFormats) copy.rowFormats.set(row, { ...format });
  for (const [column, format] of source.columnFormats) copy.columnFormats.set(column, { ...format });
  for (const [key, value] of source.customProperties) copy.customProperties.set(key, value);
  copy.visibility = source.visibility;
  copy.tabColor = source.tabColor;
  copy.showGridlines = source.showGridlines;
  copy.showHeadings = source.showHeadings;
  copy.standardWidth = source.standardWidth;
  copy.standardHeight = source.standardHeight;
  copy.defaultStyle = source.defaultStyle;
  copy.merges = [...source.merges];
  copy.validations = source.validations.map((validation) => ({ ...validation }));
  copy.conditionalFormats = source.conditionalFormats.map((format) => ({
    ...structuredClone(format),
    id: model.nextId(),
  }));
  copy.charts = source.charts.map((chart) => ({ ...structuredClone(chart), id: model.nextId() }));
  for (const series of copy.charts.flatMap((chart) => chart.series)) {
    series.values = moved(series.values);
    series.categories = series.categories === null ? null : moved(series.categories);
    series.nameReference = series.nameReference === null ? null : moved(series.nameReference);
  }
  copy.frozen = { ...source.frozen };
  copy.pageLayout = structuredClone(source.pageLayout);
  copy.protection = source.protection && { ...source.protection };
  for (const table of source.tables) {
    let number = 1;
    while (model.tableNamed(`${table.name}${String(number)}`)) number++;
    copy.tables.push({
      ...structuredClone(table),
      id: String(model.nextNumber()),
      name: `${table.name}${String(number)}`,
    });
  }
  for (const name of model.names.filter((candidate) => candidate.scope === source)) {
    model.names.push({ ...name, scope: copy, formula: moved(name.formula) });
  }
  model.report({ kind: 'added', sheet: copy });
  return copy;
}

function freshName(model: WorkbookModel, name: string): string {
  for (let number = 2; ; number++) {
    const ending = ` (${String(number)})`;
    const candidate = name.slice(0, 31 - ending.length) + ending;
    if (!model.sheetNamed(candidate)) return candidate;
  }
}
