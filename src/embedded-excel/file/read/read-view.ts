import { attr, findChildren, type XmlElement } from '@cj-tech-master/excelts/xml';
import { damaged } from '../../errors';
import { parseArea } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { colorFromFile } from '../colors';
import type { FileStyle } from './cell-style-table';
import { isOn } from './is-on';
import { colorAttributes } from './read-sheet-marks';
import { childNamed } from './xml-tree';
import { columnLimit } from '../../../package/sheet-size';

const pixels = (width: number): number => Math.round(width * 7);

/** Reads what stands before a sheet's data: its tab, its view, its columns. */
export function readView(root: XmlElement, sheet: Sheet, styles: readonly FileStyle[]): void {
  const properties = childNamed(root, 'sheetPr');
  const tab = properties && childNamed(properties, 'tabColor');
  sheet.tabColor = (tab && colorFromFile(colorAttributes(tab))) ?? '';
  const format = childNamed(root, 'sheetFormatPr');
  sheet.standardHeight = Number((format && attr(format, 'defaultRowHeight')) ?? 15);
  const width = format && attr(format, 'defaultColWidth');
  if (width !== undefined) sheet.standardWidth = pixels(Number(width));
  const views = childNamed(root, 'sheetViews');
  const view = views && childNamed(views, 'sheetView');
  if (view) readWindow(view, sheet);
  const columns = childNamed(root, 'cols');
  let count = 0;
  for (const column of columns ? findChildren(columns, 'col') : []) {
    count += readColumns(column, sheet, styles);
    // Each column may be spoken of once.
    if (count > columnLimit) throw damaged('The formats of columns overlap.');
  }
}

function readWindow(view: XmlElement, sheet: Sheet): void {
  const isOff = (name: string) => ['0', 'false'].includes(attr(view, name) ?? '');
  sheet.showGridlines = !isOff('showGridLines');
  sheet.showHeadings = !isOff('showRowColHeaders');
  const pane = childNamed(view, 'pane');
  if (pane && ['frozen', 'frozenSplit'].includes(attr(pane, 'state') ?? ''))
    sheet.frozen = { rows: Number(attr(pane, 'ySplit') ?? 0), columns: Number(attr(pane, 'xSplit') ?? 0) };
  const selections = findChildren(view, 'selection');
  const active = pane && attr(pane, 'activePane');
  const selection = selections.find((each) => attr(each, 'pane') === active) ?? selections[0];
  const cell = parseArea((selection && attr(selection, 'activeCell')) ?? '');
  if (cell) sheet.selection = cell;
}

/** Gives how many columns the element speaks of. */
function readColumns(column: XmlElement, sheet: Sheet, styles: readonly FileStyle[]): number {
  const first = Number(attr(column, 'min') ?? 1);
  const last = Math.min(columnLimit, Number(attr(column, 'max') ?? first));
  const width = attr(column, 'width');
  const isWide = width !== undefined && isOn(attr(column, 'customWidth'));
  const isHidden = isOn(attr(column, 'hidden'));
  const style = styles[Number(attr(column, 'style') ?? 0)]?.style ?? sheet.defaultStyle;
  for (let number = first; number <= last; number++) {
    if (isWide) sheet.columnFormat(number - 1).width = pixels(Number(width));
    if (isHidden) sheet.columnFormat(number - 1).hidden = true;
    if (style !== sheet.defaultStyle) sheet.columnFormat(number - 1).style = style;
  }
  return Math.max(0, last - first + 1);
}
