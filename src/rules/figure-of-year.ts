/** What the law sets for one calendar year. */
export interface FigureOfYear {
  readonly year: number;
  readonly value: number;
}

/** The figure of a year, or null when the data does not cover it. */
export function figureForYear(figures: readonly FigureOfYear[], year: number): number | null {
  return figures.find((figure) => figure.year === year)?.value ?? null;
}
