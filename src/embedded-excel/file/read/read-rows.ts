import type { Sheet } from '../../model/sheet';
import { limits } from '../limits';
import type { FileStyle } from './cell-style-table';
import { isOn } from './is-on';
import type { FileCell, FileRow } from './read-cells';

/**
 * Puts the rows of a sheet into the model. A long run of rows that hold formats alone is left out after its beginning:
 * a sheet may be formatted down to its last row, and nobody looks there.
 */
export class RowFiller {
  private formatted = 0;
  private run = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly styles: readonly FileStyle[],
  ) {}

  add(row: FileRow): void {
    const isFormatOnly = row.cells.every(({ value, formula }) => value === null && formula === undefined);
    this.run = isFormatOnly ? this.run + 1 : 0;
    if (isFormatOnly && (this.run > limits.formattedRows || this.formatted > limits.formattedCells)) {
      if (row.cells.length > 0 || row.attributes.size > 1) this.sheet.formatsLeftOut = true;
      return;
    }
    this.addFormat(row);
    for (const cell of row.cells) this.addCell(cell);
  }

  private addFormat({ row, attributes }: FileRow): void {
    const height = attributes.get('ht');
    if (height !== undefined && isOn(attributes.get('customHeight')))
      this.sheet.rowFormat(row).height = Number(height);
    if (isOn(attributes.get('hidden'))) this.sheet.rowFormat(row).hidden = true;
    const style = this.styles[Number(attributes.get('s') ?? 0)]?.style;
    if (style && style !== this.sheet.defaultStyle && isOn(attributes.get('customFormat')))
      this.sheet.rowFormat(row).style = style;
  }

  private addCell({ row, column, styleNumber, ...content }: FileCell): void {
    const { sheet } = this;
    const format = this.styles[styleNumber];
    const style = format?.style ?? sheet.defaultStyle;
    const around = sheet.styleAt(row, column);
    const isEmpty = content.value === null && content.formula === undefined;
    const isStyled = style !== around || (!isEmpty && style !== sheet.defaultStyle);
    if (isEmpty && !isStyled && format?.quotePrefix !== true) return;
    if (isEmpty && ++this.formatted > limits.formattedCells) {
      sheet.formatsLeftOut = true;
      return;
    }
    const cell = Object.assign(sheet.cell(row, column), content);
    if (isStyled) cell.style = style;
    if (format?.quotePrefix) cell.quotePrefix = true;
  }
}
