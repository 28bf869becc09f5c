import { attr, findChildren, type XmlElement } from '@cj-tech-master/excelts/xml';
import { damaged } from '../../errors';
import { parseArea } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook-model';
import { decodeCellText } from '../xml/xml-text';
import { isOn } from './is-on';
import { childNamed, treeOf } from './xml-tree';

/** Puts the table of a part into the model. What it does not name is named as Excel would: `Table3`, `Column2`. */
export function readTable(xml: string, path: string, model: WorkbookModel, sheet: Sheet): void {
  const root = treeOf(xml);
  const area = parseArea(attr(root, 'ref') ?? '');
  if (!area) throw damaged(`${path} has no area.`);
  const style = childNamed(root, 'tableStyleInfo');
  const isStyle = (name: string) => isOn(style && attr(style, name));
  const filter = childNamed(root, 'autoFilter');
  const buttons = filter ? findChildren(filter, 'filterColumn') : [];
  const columns = childNamed(root, 'tableColumns');
  const elements = columns ? findChildren(columns, 'tableColumn') : [];
  const isHidden = (element: XmlElement) => isOn(attr(element, 'hiddenButton'));
  sheet.tables.push({
    id: String(model.nextNumber()),
    name: decodeCellText(attr(root, 'displayName') ?? attr(root, 'name') ?? `Table${attr(root, 'id') ?? ''}`),
    area,
    showHeaders: Number(attr(root, 'headerRowCount') ?? 1) > 0,
    showTotals: Number(attr(root, 'totalsRowCount') ?? 0) > 0,
    style: (style && attr(style, 'name')) ?? '',
    showBandedRows: isStyle('showRowStripes'),
    showBandedColumns: isStyle('showColumnStripes'),
    showFilterButton: filter !== undefined && !(buttons.length >= elements.length && buttons.every(isHidden)),
    highlightFirstColumn: isStyle('showFirstColumn'),
    highlightLastColumn: isStyle('showLastColumn'),
    columns: namedColumns(elements.map((element) => decodeCellText(attr(element, 'name') ?? ''))),
  });
}

/** LibreOffice writes a column whose heading was cleared with an empty name; Excel calls it `Column3`. */
function namedColumns(names: readonly string[]): { id: number; name: string }[] {
  const taken = new Set(names);
  return names.map((name, index) => {
    if (name !== '') return { id: index + 1, name };
    let number = index + 1;
    while (taken.has(`Column${String(number)}`)) number++;
    const fresh = `Column${String(number)}`;
    taken.add(fresh);
    return { id: index + 1, name: fresh };
  });
}
