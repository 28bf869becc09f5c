import type { WorkbookLike } from '@cj-tech-master/excelts/formula';
import { criterionOf } from './criterion';
import { array, blank, boolean, error, number, text, type EngineValue } from './engine-value';

/** The test for one cell, made to answer for every cell of a range: `SUMPRODUCT(--ISNUMBER(A1:A9))` needs it. */
function overEveryCell(test: (value: EngineValue) => boolean): (args: unknown[]) => unknown {
  const answer = (value: EngineValue): EngineValue => ({ kind: boolean, value: test(value) });
  return (args) => {
    const value = (args[0] ?? { kind: blank }) as EngineValue;
    if (value.kind !== array || !value.rows) return answer(value);
    return { ...value, rows: value.rows.map((row) => row.map(answer)) };
  };
}

/** The text of a scalar as Excel counts its letters. */
function textOf(value: EngineValue): string {
  if (value.kind === blank) return '';
  if (value.kind === boolean) return value.value === true ? 'TRUE' : 'FALSE';
  return String(value.value as string | number);
}

/** A function of one text, made to work on every cell of a range; errors go through. */
function overEveryText(make: (text: string) => EngineValue): (args: unknown[]) => unknown {
  const answer = (value: EngineValue): EngineValue => (value.kind === error ? value : make(textOf(value)));
  return (args) => {
    const value = (args[0] ?? { kind: blank }) as EngineValue;
    return value.kind === array && value.rows
      ? { ...value, rows: value.rows.map((row) => row.map(answer)) }
      : answer(value);
  };
}

const textCorrection = (make: (text: string) => EngineValue) => ({
  minArity: 1,
  maxArity: 1,
  invoke: overEveryText(make),
});

const correction = (test: (value: EngineValue) => boolean) => ({
  minArity: 1,
  maxArity: 1,
  invoke: overEveryCell(test),
});

const valueError: EngineValue = { kind: error, code: '#VALUE!' };

/** A value as a number, as arithmetic takes it: text that is no number is an error. */
function numberOf(value: EngineValue): number | null {
  if (value.kind === blank) return 0;
  if (value.kind === text && String(value.value).trim() === '') return null;
  const result = Number(value.value);
  return Number.isFinite(result) ? result : null;
}

/** The first value of an argument that is not meant to be a range. */
const scalarOf = (argument: unknown): EngineValue => {
  const value = (argument ?? { kind: blank }) as EngineValue;
  return value.kind === array ? (value.rows?.[0]?.[0] ?? { kind: blank }) : value;
};

/** A function whose first argument may be a range, cell by cell; the others are single values. */
function perCell(
  minArity: number,
  maxArity: number,
  make: (value: EngineValue, others: EngineValue[]) => EngineValue,
) {
  const invoke = (args: unknown[]): unknown => {
    const others = args.slice(1).map(scalarOf);
    const failed = others.find((other) => other.kind === error);
    const answer = (value: EngineValue): EngineValue =>
      failed ?? (value.kind === error ? value : make(value, others));
    const first = (args[0] ?? { kind: blank }) as EngineValue;
    return first.kind === array && first.rows
      ? { ...first, rows: first.rows.map((row) => row.map(answer)) }
      : answer(first);
  };
  return { minArity, maxArity, invoke };
}

/** Excel rounds a half away from zero, and does so in decimal: 2.345 to two places is 2.35. */
function roundHalfAway(value: number, places: number): number {
  const scale = 10 ** Math.trunc(places);
  const scaled = Number((Math.abs(value) * scale).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / scale;
}

const absolute = perCell(1, 1, (value) => {
  const amount = numberOf(value);
  return amount === null ? valueError : { kind: number, value: Math.abs(amount) };
});

const rounded = perCell(2, 2, (value, [places]) => {
  const amount = numberOf(value);
  const digits = numberOf(places ?? { kind: blank });
  return amount === null || digits === null
    ? valueError
    : { kind: number, value: roundHalfAway(amount, digits) };
});

const negated = perCell(1, 1, (value) => {
  const amount = value.kind === boolean ? Number(value.value) : numberOf(value);
  return amount === null ? valueError : { kind: boolean, value: amount === 0 };
});

const leading = perCell(1, 2, (value, [count]) => {
  const length = count === undefined ? 1 : numberOf(count);
  return length === null || length < 0
    ? valueError
    : { kind: text, value: textOf(value).slice(0, Math.trunc(length)) };
});

const substituted = perCell(3, 4, (value, [search, replacement, instance]) => {
  const [old, fresh] = [textOf(search ?? { kind: blank }), textOf(replacement ?? { kind: blank })];
  const content = textOf(value);
  if (old === '') return { kind: text, value: content };
  if (instance === undefined) return { kind: text, value: content.replaceAll(old, () => fresh) };
  const which = numberOf(instance);
  if (which === null || which < 1) return valueError;
  const parts = content.split(old);
  const at = Math.trunc(which);
  if (at >= parts.length) return { kind: text, value: content };
  return { kind: text, value: parts.slice(0, at).join(old) + fresh + parts.slice(at).join(old) };
});

/**
 * A number in the writing of another country. The decimal mark is told; what is left out of the marks is that of
 * formulas, and where both are one letter it is the decimal mark.
 */
const numberValue = perCell(1, 3, (value, [decimal, group]) => {
  const mark = (textOf(decimal ?? { kind: text, value: '.' })[0] ?? '').toLowerCase();
  const separator = (textOf(group ?? { kind: text, value: ',' })[0] ?? '').toLowerCase();
  if (mark === '' || separator === '') return valueError;
  const written = textOf(value).replaceAll(/\s/g, '').toLowerCase();
  if (written === '') return { kind: number, value: 0 };
  const [, digits = '', signs = ''] = /^(.*?)(%*)$/.exec(written) ?? [];
  const [whole = '', ...fraction] = digits.split(mark);
  const isNumber = fraction.length <= 1 && (mark === separator || !fraction.join('').includes(separator));
  const plain = [whole.replaceAll(separator, ''), ...fraction].join('.');
  if (!isNumber || !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(plain)) return valueError;
  return { kind: number, value: Number(plain) / 100 ** signs.length };
});

/** Two texts, letter by letter; either may be a range, and then each cell is held against its like. */
const exact = (args: unknown[]): unknown => {
  const [one, other] = [0, 1].map((index) => (args[index] ?? { kind: blank }) as EngineValue);
  const answer = (left: EngineValue, right: EngineValue): EngineValue => {
    const failed = [left, right].find(({ kind }) => kind === error);
    return failed ?? { kind: boolean, value: textOf(left) === textOf(right) };
  };
  const rowsOf = (value: EngineValue | undefined) =>
    value?.kind === array ? (value.rows ?? []) : [[value ?? { kind: blank }]];
  const [lefts, rights] = [rowsOf(one), rowsOf(other)];
  const height = Math.max(lefts.length, rights.length);
  const width = Math.max(lefts[0]?.length ?? 0, rights[0]?.length ?? 0);
  const notThere: EngineValue = { kind: error, code: '#N/A' };
  // A single value stands against every cell of the other side; of two ranges the shorter one has nothing to answer.
  const at = (rows: readonly (readonly EngineValue[])[], row: number, column: number): EngineValue =>
    rows[rows.length === 1 ? 0 : row]?.[rows[0]?.length === 1 ? 0 : column] ?? notThere;
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) =>
      answer(at(lefts, row, column), at(rights, row, column)),
    ),
  );
  const isSingle = one?.kind !== array && other?.kind !== array;
  return isSingle ? rows[0]?.[0] : { kind: array, rows, height, width };
};

/** How many cells of a range pass a criterion; several criteria are counted each, where they stand in a range. */
const counted = (args: unknown[]): unknown => {
  const [range, criteria] = [0, 1].map((index) => (args[index] ?? { kind: blank }) as EngineValue);
  const cells = range?.kind === array ? (range.rows ?? []).flat() : [range ?? { kind: blank }];
  const count = (criterion: EngineValue): EngineValue => ({
    kind: number,
    value: cells.filter(criterionOf(criterion)).length,
  });
  return criteria?.kind === array && criteria.rows
    ? { ...criteria, rows: criteria.rows.map((row) => row.map(count)) }
    : count(criteria ?? { kind: blank });
};

/** Functions that the library's engine gets wrong, by name; most of them over ranges, where it answers for the first cell alone. */
export const functionCorrections: NonNullable<WorkbookLike['userFunctions']> = new Map([
  ['ISNUMBER', correction((value) => value.kind === number)],
  ['ISTEXT', correction((value) => value.kind === text)],
  ['ISNONTEXT', correction((value) => value.kind !== text)],
  ['ISBLANK', correction((value) => value.kind === blank)],
  ['ISLOGICAL', correction((value) => value.kind === boolean)],
  ['ISERROR', correction((value) => value.kind === error)],
  ['ISERR', correction((value) => value.kind === error && value.code !== '#N/A')],
  ['EXACT', { minArity: 2, maxArity: 2, invoke: exact }],
  ['ABS', absolute],
  ['COUNTIF', { minArity: 2, maxArity: 2, invoke: counted }],
  ['ROUND', rounded],
  ['NOT', negated],
  ['NUMBERVALUE', numberValue],
  ['LEFT', leading],
  ['SUBSTITUTE', substituted],
  ['LEN', textCorrection((value) => ({ kind: number, value: value.length }))],
  [
    'TRIM',
    textCorrection((value) => ({ kind: text, value: value.replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, '') })),
  ],
  ['ISNA', correction((value) => value.kind === error && value.code === '#N/A')],
]);
