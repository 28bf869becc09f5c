import { sameAnswer } from './answers';
import type { Answer, PlayedScenario, Scenario } from './scenario';
import { buildStage, codeOf } from './stage';

/** How a scenario came out. */
export type Outcome =
  /** The answer is the documented one. */
  | 'as-documented'
  /** The answer is another than the documented one. */
  | 'differs'
  /** Nothing says what the answer should be: it is kept, and counts as nothing. */
  | 'unknown'
  /** A figure of this computer: kept and not compared. */
  | 'measured'
  /** The scenario broke off with an error. */
  | 'failed'
  /** This Excel does not have the members, or the answer is documented for another. */
  | 'not-here'
  /** It waits for a person's hand. */
  | 'by-hand';

/** What came of one scenario. */
export interface Played {
  readonly id: string;
  readonly outcome: Outcome;
  /** What Excel answered; null where it was not asked. */
  readonly answer: Answer;
  /** Excel's code and words when it broke off. */
  readonly error: string | null;
  readonly milliseconds: number;
}

/** What is known of the Excel in which the scenarios are played. */
export interface ThisExcel {
  /** Whether answers that are documented for Excel on the web count here. */
  readonly isWeb: boolean;
  has(api: string): boolean;
}

/** Plays one scenario on a sheet of its own, and takes away what it made. */
export async function play(scenario: Scenario, excel: ThisExcel): Promise<Played> {
  const { id } = scenario;
  const silent = { id, answer: null, error: null, milliseconds: 0 };
  if (scenario.api !== undefined && !excel.has(scenario.api)) return { ...silent, outcome: 'not-here' };
  if (scenario.by === 'hand') return { ...silent, outcome: 'by-hand' };
  const begun = Date.now();
  const past = () => Date.now() - begun;
  let built;
  try {
    built = await buildStage(id);
    const answer = await scenario.act(built.stage);
    return { id, outcome: outcomeOf(scenario, answer, excel), answer, error: null, milliseconds: past() };
  } catch (error) {
    return { id, outcome: 'failed', answer: null, error: wordsOf(error), milliseconds: past() };
  } finally {
    await built?.strike();
  }
}

function outcomeOf({ expected }: PlayedScenario, answer: Answer, excel: ThisExcel): Outcome {
  switch (expected.kind) {
    case 'unknown':
    case 'measured':
      return expected.kind;
    case 'documented':
      if (expected.where === 'web' && !excel.isWeb) return 'not-here';
      return sameAnswer(answer, expected.answer) ? 'as-documented' : 'differs';
  }
}

function wordsOf(error: unknown): string {
  const { message = String(error) } = error as { readonly message?: string };
  try {
    return `${codeOf(error)}: ${message}`;
  } catch {
    return message;
  }
}

/** Plays scenarios one after another; `told` hears of each as it ends. */
export async function playAll(
  all: readonly Scenario[],
  excel: ThisExcel,
  told: (played: Played) => void = () => undefined,
): Promise<Played[]> {
  const results: Played[] = [];
  for (const scenario of all) {
    const played = await play(scenario, excel);
    results.push(played);
    told(played);
  }
  return results;
}
