import type { Area } from './area';
import type { BorderLine, CellEdge, FontStyle } from './style';

/** What a conditional format lays over a cell's own format; what it does not name stays. */
export interface FormatOverlay {
  font: Partial<Pick<FontStyle, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color'>>;
  fill: string | null;
  numberFormat: string | null;
  borders: Partial<Record<CellEdge, BorderLine>>;
}

export type CellValueOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual';

export type ContainsTextOperator = 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';

/** What makes a conditional format apply. Formulas stand without their equals sign. */
export type ConditionalRule =
  | { kind: 'Custom'; formula: string }
  | { kind: 'CellValue'; operator: CellValueOperator; formula1: string; formula2: string | null }
  | { kind: 'ContainsText'; operator: ContainsTextOperator; text: string }
  | { kind: 'DataBar'; color: string; showValue: boolean; minimum: BarLimit; maximum: BarLimit };

/** Where a data bar begins or ends. */
export interface BarLimit {
  readonly type:
    'Automatic' | 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Formula' | 'Percentile';
  readonly formula: string | null;
}

/** A conditional format and the cells that it stands on. Formulas are relative to the first cell. */
export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Area[];
  rule: ConditionalRule;
  overlay: FormatOverlay;
  stopIfTrue: boolean;
}

export const newOverlay = (): FormatOverlay => ({ font: {}, fill: null, numberFormat: null, borders: {} });
