import type { CheckResult } from '../../findings/check';
import { isOpen } from '../../findings/finding';
import type { Words } from '../../messages/words';
import type { RuleBook } from '../../rules/rule-book';
import { planList } from '../column-plan';
import type { FormKit } from '../form-kit';
import { cellArea, columnArea, rowArea, text, type PlannedArea } from '../plan';
import { section, together, type Section } from '../section';
import { summaryColumns as at } from './columns';
import { assuranceName } from './names';

/** What came of a rule at the check. */
type RuleOutcome = 'passed' | 'broken' | 'answered' | 'unapplied';

/** How many rules of a group, or of all, came to which end. */
export type OutcomeCounts = Readonly<Record<RuleOutcome, number>>;

/** The rules of a book by group, in its order: each rule is counted once, by the worst that was found of it. */
export function rulesByGroup(
  { rules }: RuleBook,
  { findings, passed }: Pick<CheckResult, 'findings' | 'passed'>,
): { readonly group: string; readonly counts: OutcomeCounts }[] {
  const open = new Set(findings.filter(isOpen).map(({ rule }) => rule));
  const found = new Set(findings.map(({ rule }) => rule));
  const held = new Set(passed);
  const outcomeOf = (id: string): RuleOutcome => {
    if (open.has(id)) return 'broken';
    if (found.has(id)) return 'answered';
    return held.has(id) ? 'passed' : 'unapplied';
  };
  const groups = [...new Set(rules.map(({ group }) => group))];
  return groups.map((group) => {
    const all = rules.filter((rule) => rule.group === group).map(({ id }) => outcomeOf(id));
    const count = (wanted: RuleOutcome) => all.filter((outcome) => outcome === wanted).length;
    return {
      group,
      counts: {
        passed: count('passed'),
        broken: count('broken'),
        answered: count('answered'),
        unapplied: count('unapplied'),
      },
    };
  });
}

/** What was checked, group by group, and in plain words what no check can know. */
export function assuranceSection(kit: FormKit, top: number, result: CheckResult, words: Words): Section {
  const groups = rulesByGroup(kit.book, result);
  const sum = (outcome: RuleOutcome) => groups.reduce((all, { counts }) => all + counts[outcome], 0);
  const values = {
    all: kit.book.rules.length,
    passed: sum('passed'),
    broken: sum('broken'),
    answered: sum('answered'),
    unapplied: sum('unapplied'),
  };
  const list = planList({
    top: top + 2,
    left: at.number,
    items: groups,
    columns: [
      { heading: '№', style: 'Report number', value: (_, index) => index + 1 },
      {
        heading: words.text('summary.assurance.group'),
        style: 'Report cell',
        value: ({ group }) => text(words.ofForm(`group.${group}`)),
      },
      {
        heading: words.text('summary.assurance.passed'),
        style: 'Report cell figure',
        value: ({ counts }) => counts.passed,
      },
      {
        heading: words.text('summary.assurance.others'),
        style: 'Report cell',
        value: ({ counts }) => text(othersText(counts, words)),
        marks: true,
      },
    ],
  });
  const below = list.bottom + 1;
  const area: PlannedArea = { top: top + 2, left: at.number, bottom: list.bottom, right: at.what };
  return together([
    section(below + 2, {
      cells: [
        { row: top, column: at.number, value: text(words.text('summary.coverage')) },
        { row: top + 1, column: at.number, value: text(words.text('summary.assurance.counts', values)) },
        { row: below, column: at.number, value: text(words.text('summary.assurance.limits')) },
        { row: below + 1, column: at.number, value: text(words.text('summary.assurance.unknown')) },
        {
          row: below + 2,
          column: at.number,
          value: text(words.text('summary.withoutAddIn', { front: kit.form.frontSheet[words.language] })),
        },
      ],
      styles: [
        { area: cellArea(top, at.number), style: 'Report heading' },
        { area: rowArea(top + 1, at.number, at.number), style: 'Report instruction' },
        { area: columnArea(at.number, below, below + 2), style: 'Report instruction' },
      ],
      names: [{ name: assuranceName(kit.form), area }],
    }),
    list,
  ]);
}

/** `✗ нарушено 2 · пояснено 1 · не применено 3`; `✓` where all of a group passed. */
function othersText(counts: OutcomeCounts, words: Words): string {
  const told = (['broken', 'answered', 'unapplied'] as const).flatMap((outcome) =>
    counts[outcome] === 0 ? [] : [`${words.text(`summary.assurance.${outcome}`)} ${counts[outcome]}`],
  );
  const mark = counts.broken > 0 ? '✗' : counts.unapplied > 0 ? '–' : '✓';
  return told.length === 0 ? `✓ ${words.text('summary.assurance.allPassed')}` : `${mark} ${told.join(' · ')}`;
}
