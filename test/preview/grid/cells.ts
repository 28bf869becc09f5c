import type { CellView } from '../../../src/embedded-excel';
import { normalStyle } from '../../../src/embedded-excel/model/style';

/** A cell as a test needs it: what is not told is as in a cell that nobody has touched. */
export function cell({
  style = {},
  ...told
}: Partial<Omit<CellView, 'style'>> & { style?: Partial<CellView['style']> } = {}): CellView {
  return {
    value: null,
    formula: null,
    displayText: told.value === null || told.value === undefined ? '' : String(told.value),
    hyperlink: null,
    dataBar: null,
    validation: null,
    ...told,
    style: { ...normalStyle, ...style },
  };
}
