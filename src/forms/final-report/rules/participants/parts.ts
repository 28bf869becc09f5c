import { isEmpty, textOf, type Cell } from '../../../../report/cell';
import { contradictedParts } from '../../../../reading/quantity';
import { excerpt } from '../../../../rules/excerpt';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../../../../rules/rule';
import { rows, single } from '../../access';

/** The rule on people whom one text counts and breaks down. */

/** A text that may break people down; `activity` names the activity that it belongs to. */
interface PeopleText {
  readonly cell: Cell;
  readonly place: 'participants' | 'prose';
  readonly activity: string | null;
}

export const partsOfWhole = defineRule({
  id: 'parts-of-whole',
  group: 'participants',
  severity: 'warning',
  meaning:
    'A text counts people and breaks them down, and the parts do not make the whole: women and men, adults and children, online and offline, places, days, groups of so many. A part is larger than its whole. Parts that may overlap, such as youth among women, are never added up.',
  source: { clause: 'Form, sections 1 to 5' },
  check: ({ report }): readonly Outcome[] => {
    const prose = (cell: Cell): PeopleText => ({ cell, place: 'prose', activity: null });
    const { goal, achieved } = single(report, 'goal');
    const texts: readonly PeopleText[] = [
      ...[goal, achieved].map(prose),
      ...rows(report, 'activities').flatMap(({ cells }): readonly PeopleText[] => {
        const { participants, shortTermResults, indicators, plan, actual, effect } = cells;
        const activity = excerpt(textOf(cells.activity));
        return [
          { cell: participants, place: 'participants', activity },
          ...[shortTermResults, indicators, plan, actual, effect].map((cell) => ({
            ...prose(cell),
            activity,
          })),
        ];
      }),
      ...Object.values(single(report, 'narrative')).map(prose),
    ];
    const filled = texts.filter(({ cell }) => !isEmpty(cell));
    if (filled.length === 0) return [notApplicable(...texts.map(({ cell }) => cell))];
    return filled.flatMap(judgeText);
  },
});

function judgeText({ cell, place, activity }: PeopleText): readonly Outcome[] {
  const contradicted = contradictedParts(textOf(cell), place);
  if (contradicted.length === 0) return [pass];
  return contradicted.map(({ kind, text, expected, actual }) =>
    fail(cell, {
      expected,
      actual,
      values: {
        kind,
        text: excerpt(text),
        expected,
        actual,
        of: activity === null ? 'text' : 'activity',
        activity: activity ?? '',
      },
    }),
  );
}
