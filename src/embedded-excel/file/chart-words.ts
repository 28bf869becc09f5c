import type { LabelPosition, TickLabelPosition, TickMark } from '../model/chart';

/** English Metric Units in a point. */
export const unitsPerPoint = 12_700;

export const tickMarks: Readonly<Record<TickMark, string>> = {
  None: 'none',
  Cross: 'cross',
  Inside: 'in',
  Outside: 'out',
};

/** The same for the library, which has words of its own. */
export const libraryTickMarks: Readonly<Record<TickMark, 'none' | 'cross' | 'inside' | 'outside'>> = {
  None: 'none',
  Cross: 'cross',
  Inside: 'inside',
  Outside: 'outside',
};

/** What the file says where it says nothing: by the standard, a mark on both sides of the axis. */
export const silentTickMark: TickMark = 'Cross';

export const tickLabelPositions: Readonly<Record<TickLabelPosition, 'nextTo' | 'high' | 'low' | 'none'>> = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
};

export const labelPositions: Readonly<Record<LabelPosition, 'ctr' | 'inEnd' | 'inBase' | 'outEnd'>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
};

export const legendPlaces = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;
