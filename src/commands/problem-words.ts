import type { Words } from '../messages/words';
import type { Obstacle } from '../sheets/renewal/obstacles';
import type { ProblemKind } from './problem';

/** What happened, why, and what to do. */
export interface ProblemWords {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/**
 * What a person is told of a problem, in the pane as in the dialog of the ribbon's functions.
 *
 * @param sheet the sheet that refused, where that is known.
 */
export function problemWords(kind: ProblemKind, words: Words, sheet?: string): ProblemWords {
  return {
    what:
      kind === 'protected' && sheet !== undefined
        ? words.text('problem.protected.sheet', { sheet })
        : words.text(`problem.${kind}.what`),
    why: words.text(`problem.${kind}.why`),
    next: words.text(`problem.${kind}.next`),
  };
}

/** More of what somebody wrote than this is not repeated. */
const longestSaid = 60;

/** What of the person's is in the way, and where. */
export function obstacleText({ kind, sheet, cell, said }: Obstacle, words: Words): string {
  const short = said.length > longestSaid ? `${said.slice(0, longestSaid)}…` : said;
  return words.text(`obstacle.${kind}`, { sheet, cell: cell ?? '', said: short });
}
