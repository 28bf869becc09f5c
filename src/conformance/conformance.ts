import type { Played } from './play';
import { differencesFrom, type Deviations, type Difference, type Recording } from './recording';
import type { Scenario } from './scenario';

/** What `npm run conformance -- --json` prints. */
export interface Conformance {
  readonly scenarios: number;
  /** Documented answers that were missed, scenarios that broke off, differences from a recording without a reason. */
  readonly failed: number;
  /** The scenarios of these. */
  readonly unexplained: readonly string[];
  readonly recordings: readonly {
    readonly file: string;
    readonly platform: string;
    readonly build: string;
    readonly differences: number;
    readonly unexplained: readonly string[];
  }[];
  /** Scenarios with the documented answer. */
  readonly passed: readonly string[];
  /** Scenarios whose answer nobody has written down or recorded: none of them counts as passed. */
  readonly unknown: readonly string[];
  /** Scenarios whose answer is a figure of the computer. */
  readonly measured: readonly string[];
  /** Scenarios that wait for a person with an Excel. */
  readonly byHand: readonly string[];
  /** Scenarios that this Excel could not play. */
  readonly notHere: readonly string[];
  /** What is wrong, in a line each. */
  readonly problems: readonly string[];
}

/** Holds what the embedded Excel answered against the documented answers and against every recording. */
export function conformanceOf(
  scenarios: readonly Scenario[],
  played: readonly Played[],
  recordings: readonly { readonly file: string; readonly recording: Recording }[],
  deviations: Deviations,
): Conformance {
  const differences = recordings.flatMap(({ file, recording }) =>
    differencesFrom(recording, file, played, scenarios, deviations),
  );
  const open = differences.filter(({ why }) => why === null);
  const wrong = played.filter(({ outcome }) => outcome === 'differs' || outcome === 'failed');
  const withOutcome = (wanted: Played['outcome']) =>
    played.filter(({ outcome }) => outcome === wanted).map(({ id }) => id);
  const unexplained = [...new Set([...wrong, ...open].map(({ id }) => id))];
  return {
    scenarios: scenarios.length,
    failed: unexplained.length,
    unexplained,
    recordings: recordings.map(({ file, recording: { platform, build } }) => {
      const mine = differences.filter(({ recording }) => recording === file);
      return {
        file,
        platform,
        build,
        differences: mine.length,
        unexplained: mine.filter(({ why }) => why === null).map(({ id }) => id),
      };
    }),
    passed: withOutcome('as-documented'),
    unknown: withOutcome('unknown'),
    measured: withOutcome('measured'),
    byHand: withOutcome('by-hand'),
    notHere: withOutcome('not-here'),
    problems: [...wrong.map((each) => wrongLine(each, scenarios)), ...open.map(differenceLine)],
  };
}

function wrongLine({ id, answer, error }: Played, scenarios: readonly Scenario[]): string {
  const scenario = scenarios.find((each) => each.id === id);
  const expected = scenario?.expected.kind === 'documented' ? JSON.stringify(scenario.expected.answer) : '';
  return error === null
    ? `${id}: ${JSON.stringify(answer)}; documented: ${expected}`
    : `${id}: broke off with ${error}`;
}

const differenceLine = ({ id, recording, recorded, embedded }: Difference): string =>
  `${id}: ${recording} has ${recorded}, the embedded Excel answers ${embedded}`;
