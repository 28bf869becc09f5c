import type { CellStyle } from '../../model/style';

/** The format that a cell's number in the file stands for. */
export interface FileStyle {
  readonly style: CellStyle;
  /** Whether it makes text of what looks like a number. */
  readonly quotePrefix: boolean;
  /** Whether a number in it is shown as a date or a time. */
  readonly isDate: boolean;
}
