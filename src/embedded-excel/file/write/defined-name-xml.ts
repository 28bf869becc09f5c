import { formatArea, quoteSheetName, type Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { DefinedName } from '../../model/workbook-model';
import { encodeAttribute, encodeText } from '../xml/xml-text';

/** The element of a defined name; `place` is the place of its sheet, or null for a name of the workbook. */
export function nameXml(
  { name, formula, comment, visible }: Omit<DefinedName, 'scope'>,
  place: number | null,
): string {
  const more =
    (comment === '' ? '' : ` comment="${encodeAttribute(comment)}"`) + (visible ? '' : ' hidden="1"');
  const scope = place === null ? '' : ` localSheetId="${String(place)}"`;
  return `<definedName name="${encodeAttribute(name)}"${scope}${more}>${encodeText(formula)}</definedName>`;
}

/** Print areas and titles, which stand in the file as names of their sheet. */
export function pageNames(sheet: Sheet): Omit<DefinedName, 'scope'>[] {
  const page = sheet.pageLayout;
  const prefixed = (area: Area) => `${quoteSheetName(sheet.name)}!${formatArea(area, true)}`;
  const name = (kind: string, areas: readonly Area[]) =>
    areas.length === 0
      ? []
      : [{ name: `_xlnm.${kind}`, formula: areas.map(prefixed).join(','), comment: '', visible: true }];
  const titles = [page.printTitleColumns, page.printTitleRows].filter((area) => area !== null);
  return [...name('Print_Area', page.printArea), ...name('Print_Titles', titles)];
}
