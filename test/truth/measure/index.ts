import { reportCases } from './cases';
import { Phrases } from './phrases';
import { Bases, judgeCase, kindOf, type Miss } from './reports';

/** What `npm run truth -- --json` prints: how many answers are right, of how many, and which are not. */
export interface Truth {
  /** Errors and warnings on reports that are true. */
  readonly alarms: number;
  readonly promised: readonly [found: number, of: number];
  readonly auditor: readonly [found: number, of: number];
  readonly harmless: readonly [silent: number, of: number];
  readonly phrases: readonly [right: number, of: number];
  readonly misses: readonly Miss[];
}

/**
 * Holds the product against the cases of cases.json and prose.json.
 *
 * @param every 1 for all cases, 5 for every fifth.
 */
export function measureTruth(every = 1): Truth {
  const sample = <Each>(all: readonly Each[]): Each[] => all.filter((_, index) => index % every === 0);
  const bases = new Bases();
  const cases = sample(reportCases.cases).map((each) => ({
    kind: kindOf(each),
    miss: judgeCase(each, bases),
  }));
  const said = sample(new Phrases(bases).all()).map((judge) => judge());
  const alarms = bases.alarms();
  const share = (kind: ReturnType<typeof kindOf>): readonly [number, number] => {
    const ofKind = cases.filter((each) => each.kind === kind);
    return [ofKind.filter(({ miss }) => miss === null).length, ofKind.length];
  };
  return {
    alarms: alarms.length,
    promised: share('promised'),
    auditor: share('auditor'),
    harmless: share('harmless'),
    phrases: [said.filter((miss) => miss === null).length, said.length],
    misses: [...alarms, ...cases.map(({ miss }) => miss), ...said].filter((miss) => miss !== null),
  };
}
