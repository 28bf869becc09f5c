import type { CheckResult } from '../../findings/check';
import type { Severity } from '../../rules/rule';

/** Something that stands between the report and its submission. */
export type Obstacle =
  | { readonly kind: Severity; readonly count: number; readonly blocks: boolean }
  | { readonly kind: 'stale'; readonly blocks: true };

/** What is still to be done before the report may be sent: what blocks first, then what should be looked at. */
export function obstaclesOf({ counts }: CheckResult, stale: boolean): Obstacle[] {
  const found: Obstacle[] = [
    { kind: 'error', count: counts.error, blocks: true },
    { kind: 'warning', count: counts.warning, blocks: true },
    { kind: 'question', count: counts.question, blocks: false },
  ];
  return [
    ...(stale ? [{ kind: 'stale', blocks: true } as const] : []),
    ...found.filter((obstacle) => obstacle.kind !== 'stale' && obstacle.count > 0),
  ];
}
