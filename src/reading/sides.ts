import { sideWords } from './lexicon/grammar';
import { insteadOf, insteadOfBehind } from './lexicon/percents';

/** What the plan said, or what was done. */
export type FigureSide = 'plan' | 'actual';

/** Where a figure stands in a text: `[start, end)`. */
interface Figure {
  readonly start: number;
  readonly end: number;
}

const WORDS: Readonly<Record<FigureSide, RegExp>> = {
  plan: new RegExp(sideWords.plan, 'iu'),
  actual: new RegExp(sideWords.actual, 'iu'),
};
/** "280 адамның орнына 285": what stands in front of the word was planned. */
const INSTEAD = new RegExp(`^[ \\u00a0]*(?:-?\\p{L}+[ \\u00a0]+){0,3}${insteadOfBehind}(?!\\p{L})`, 'iu');
/** "110 чел. при плане 100": what stands behind the words was planned. */
const INSTEAD_BEFORE = new RegExp(`(?<!\\p{L})${insteadOf}(?:[ \\u00a0]+\\p{L}+)?[ \\u00a0]*$`, 'iu');
const ANY_INSTEAD = new RegExp(`${insteadOf}|${insteadOfBehind}`, 'iu');
const BOUNDARY = /[;,/\n(]/u;

/** In a longer clause the side is not looked for; the bound keeps the reading linear. */
const LONGEST_CLAUSE = 300;

/**
 * The figures of a text without those that it gives of the other side: of "план 10 / факт 12", read for what was
 * done, only the 12; of "60 чел. (план – 50 чел.)" only the 60. A text that does not speak of the other side keeps all.
 */
export function figuresOfSide<Each extends Figure>(
  text: string,
  figures: readonly Each[],
  side: FigureSide,
): readonly Each[] {
  return sideReader(text, side)(figures);
}

/** As `figuresOfSide`, for whoever asks it of several figures of one text after another. */
export function sideReader(
  text: string,
  side: FigureSide,
): <Each extends Figure>(figures: readonly Each[]) => readonly Each[] {
  const [own, foreign] = side === 'plan' ? [WORDS.plan, WORDS.actual] : [WORDS.actual, WORDS.plan];
  const tells = side === 'actual' && ANY_INSTEAD.test(text);
  if (!foreign.test(text) && !tells) return (figures) => figures;
  const both = own.test(text);
  return (figures) => {
    if (figures.length < 2) return figures;
    const kept = figures.filter(({ start, end }, index) => {
      const from = Math.max(figures[index - 1]?.end ?? 0, start - LONGEST_CLAUSE);
      const before = text.slice(from, start);
      const behind = text.slice(
        end,
        Math.min(figures[index + 1]?.start ?? text.length, end + LONGEST_CLAUSE),
      );
      // In brackets the other side is named with its figure alone: "60 чел. (план – 50 чел.)".
      const bracket = /\(([^()]*)$/u.exec(before)?.[1];
      if (bracket !== undefined && foreign.test(bracket)) return false;
      if (tells && (INSTEAD.test(behind) || INSTEAD_BEFORE.test(before))) return false;
      if (!both) return true;
      const around = `${before.split(BOUNDARY).at(-1) ?? ''}|${behind.split(BOUNDARY)[0] ?? ''}`;
      return !foreign.test(around) || own.test(around);
    });
    return kept.length > 0 ? kept : figures;
  };
}
