import type { SheetPlan } from './plan';

/** A part of a sheet that stands below or beside others; `bottom` is its last row. */
export interface Section extends Pick<
  SheetPlan,
  | 'cells'
  | 'styles'
  | 'numberFormats'
  | 'names'
  | 'marks'
  | 'dataBars'
  | 'validations'
  | 'charts'
  | 'groupLines'
  | 'frames'
> {
  readonly bottom: number;
}

const nothing: Omit<Section, 'bottom'> = {
  cells: [],
  styles: [],
  numberFormats: [],
  names: [],
  marks: [],
  dataBars: [],
  validations: [],
  charts: [],
  groupLines: [],
  frames: [],
};

/** A section of what is given, and nothing else. */
export function section(bottom: number, parts: Partial<Omit<Section, 'bottom'>>): Section {
  return { ...nothing, ...parts, bottom };
}

/** Several sections as one. */
export function together(sections: readonly Section[]): Section {
  const all = <Part extends keyof Omit<Section, 'bottom'>>(part: Part) =>
    sections.flatMap((each): readonly unknown[] => each[part]);
  return {
    bottom: Math.max(...sections.map(({ bottom }) => bottom)),
    ...(Object.fromEntries(
      (Object.keys(nothing) as (keyof typeof nothing)[]).map((part) => [part, all(part)]),
    ) as unknown as Omit<Section, 'bottom'>),
  };
}
