import { excelProblemKinds } from '../excel/problem';
import type { Obstacle } from '../sheets/renewal/obstacles';
import { OwnThings } from './own-things';
import { codeOf, isMissingPart } from './error-code';

/** What can go wrong with a command: what Excel refuses, a workbook without a whole report, a part that did not load. */
export const problemKinds = [
  ...excelProblemKinds,
  'no-report',
  'incomplete',
  'part-missing',
  'own-things',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** Something that could not be done. Its words are chosen by `kind`. */
export interface Problem {
  readonly kind: ProblemKind;
  /** For a report to support: Excel's code, or the class and place of an error; holds nothing of the report. */
  readonly detail: string;
  /** The sheet that refused, where that is known. */
  readonly sheet?: string;
  /** What of the person's is in the way. */
  readonly obstacles?: readonly Obstacle[];
}

/**
 * What a command threw, as a problem to tell of.
 *
 * Errors of Excel and of the report say their kind; anything else is `unknown`, named by its class and the place in
 * our script alone, because the message of an unforeseen error might hold something of the report.
 *
 * `problemOf(new ExcelProblem('protected', 'AccessDenied'))` gives `{ kind: 'protected', detail: 'AccessDenied' }`.
 */
export function problemOf(thrown: unknown): Problem {
  if (isMissingPart(thrown)) return { kind: 'part-missing', detail: codeOf(thrown) };
  const told = (name: string): unknown => (thrown instanceof Error ? Reflect.get(thrown, name) : undefined);
  const kind = problemKinds.find((each) => each === told('kind'));
  if (kind === undefined) return { kind: 'unknown', detail: codeOf(thrown) };
  const [detail, sheet] = [told('detail'), told('sheet')];
  return {
    kind,
    detail: typeof detail === 'string' ? detail : '',
    ...(typeof sheet === 'string' ? { sheet } : {}),
    ...(thrown instanceof OwnThings ? { obstacles: thrown.obstacles } : {}),
  };
}
