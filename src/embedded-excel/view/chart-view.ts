import { fittedHeight } from '../host/autofit';
import { seriesName } from '../host/chart-series-object';
import { referenceRange } from '../host/range-target';
import { wireValue } from '../host/range-values';
import type { CellValue } from '../model/cell';
import { distanceTo, place } from '../model/placement';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook-model';
import type { ChartView } from './view-types';

/** The charts of a sheet with the figures that they draw. */
export function chartViews(model: WorkbookModel, sheet: Sheet): ChartView[] {
  const pixels = (points: number) => Math.round((points * 4) / 3);
  // A chart stands over cells, and rows are shown as high as their text.
  const shown = (points: number) =>
    distanceTo(
      place(points, (row) => sheet.rowPoints(row)),
      (row) => fittedHeight(sheet, row, model.locale),
    );
  return sheet.charts.map((chart) => ({
    name: chart.name,
    type: chart.type,
    title: chart.title.visible ? chart.title.text : null,
    left: pixels(chart.left),
    top: pixels(shown(chart.top)),
    width: pixels(chart.width),
    height: pixels(shown(chart.top + chart.height) - shown(chart.top)),
    legend: chart.legend.visible ? chart.legend.position : null,
    series: chart.series.map((series) => ({
      name: seriesName(series, { model }),
      color: series.color,
      categories:
        series.categories === null
          ? []
          : valuesOf(model, series.categories).map((value) => String(wireValue(value))),
      values: valuesOf(model, series.values).map((value) => (typeof value === 'number' ? value : null)),
      hasDataLabels: series.hasDataLabels,
    })),
  }));
}

function valuesOf(model: WorkbookModel, reference: string): CellValue[] {
  const range = referenceRange(model, reference, null);
  if (!range) return [];
  const values: CellValue[] = [];
  for (let row = range.area.row; row < range.area.row + range.area.rowCount; row++) {
    for (let column = range.area.column; column < range.area.column + range.area.columnCount; column++) {
      values.push(range.sheet.find(row, column)?.value ?? null);
    }
  }
  return values;
}
