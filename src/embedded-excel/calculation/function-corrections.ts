import type { WorkbookLike } from '@cj-tech-master/excelts/formula';

/** A value inside the engine: a scalar with its kind, or rows of them. */
interface EngineValue {
  readonly kind: number;
  readonly value?: unknown;
  readonly code?: string;
  readonly rows?: readonly (readonly EngineValue[])[];
  readonly height?: number;
  readonly width?: number;
}

const blank = 0;
const number = 1;
const text = 2;
const boolean = 3;
const error = 4;
const array = 5;

/** The test for one cell, made to answer for every cell of a range: `SUMPRODUCT(--ISNUMBER(A1:A9))` needs it. */
function overEveryCell(test: (value: EngineValue) => boolean): (args: unknown[]) => unknown {
  const answer = (value: EngineValue): EngineValue => ({ kind: boolean, value: test(value) });
  return (args) => {
    const value = (args[0] ?? { kind: blank }) as EngineValue;
    if (value.kind !== array || !value.rows) return answer(value);
    return { ...value, rows: value.rows.map((row) => row.map(answer)) };
  };
}

const correction = (test: (value: EngineValue) => boolean) => ({ minArity: 1, maxArity: 1, invoke: overEveryCell(test) });

/** Functions that the library's engine gets wrong over ranges, by name. It answers for the first cell alone. */
export const functionCorrections: NonNullable<WorkbookLike['userFunctions']> = new Map([
  ['ISNUMBER', correction((value) => value.kind === number)],
  ['ISTEXT', correction((value) => value.kind === text)],
  ['ISNONTEXT', correction((value) => value.kind !== text)],
  ['ISBLANK', correction((value) => value.kind === blank)],
  ['ISLOGICAL', correction((value) => value.kind === boolean)],
  ['ISERROR', correction((value) => value.kind === error)],
  ['ISERR', correction((value) => value.kind === error && value.code !== '#N/A')],
  ['ISNA', correction((value) => value.kind === error && value.code === '#N/A')],
]);
