import fc from 'fast-check';
import { rulesJson } from '../../src/cli/rules';
import { createSheets, switchSheetLanguage } from '../../src/commands';
import { languages, type Language } from '../../src/form/languages';
import { effectField, field } from '../../src/forms/final-report/access';
import { effectIds } from '../../src/forms/final-report/rules/plan-and-actual/effects';
import type { CellValue } from '../../src/report/cell';
import { fieldKey, type FieldPath } from '../../src/report/field-path';
import { cellAt, type Report } from '../../src/report/report';
import { evidenceOf } from '../../src/rules/relation';
import type { Rule } from '../../src/rules/rule';
import { brokenMarks, liveRules } from '../../src/sheets/live-lines';
import { reportWith } from '../fixtures/reports';
import { contextIn, filledWorkbook, newWorkbook, readReport } from '../support/embedded';
import {
  book,
  catalogue,
  columnName,
  contextOf,
  fieldName,
  kit,
  liveName,
  relationsOf,
  usualThresholds,
  wordsIn,
} from '../support/final-report';
import { resultsOf, throughLibreOffice, withoutResults } from '../support/libre-office';
import { addressOf, edit } from '../support/office';
import {
  cellsOfColumn,
  columns,
  fields,
  someChanges,
  valueIn,
  written,
  type Changes,
} from './changed-reports';

// The machine that runs the tests may be busy with others, and LibreOffice starts slowly.
jest.setTimeout(180_000);

/** What the named lines of the workbook say, and the formulas behind them, by the names of their cells. */
async function linesInWorkbook(): Promise<ReadonlyMap<string, { says: string; formula: string }>> {
  const found = new Map<string, { says: string; formula: string }>();
  await edit(async (workbook, context) => {
    const names = workbook.names.load('items/name');
    await context.sync();
    const lines = names.items
      .filter(({ name }) => name.startsWith('Report_live_'))
      .map((item) => ({ name: item.name, range: item.getRange().load('values,formulas') }));
    await context.sync();
    for (const { name, range } of lines)
      found.set(name, { says: String(range.values[0]?.[0]), formula: String(range.formulas[0]?.[0]) });
  });
  return found;
}

/** The names of the lines of all rules that `rules --json` calls live, and of no other. */
async function promised(): Promise<string[]> {
  const rules = await rulesJson(kit);
  return rules.flatMap(({ id, live }) => (live ? [liveName(id)] : []));
}

const template = async (language: Language) => {
  await newWorkbook();
  await createSheets.run(await contextIn(language), { language });
};
const filled = async (language: Language) => {
  await filledWorkbook(reportWith({}, language === 'kk' ? 'kk' : 'ru'), language);
};

describe('a rule that the rule book calls live', () => {
  it('is every rule that consists of relations, and no other', async () => {
    const rules = await rulesJson(kit);
    expect(rules.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    const live = new Set(rules.flatMap(({ id, live: isLive }) => (isLive ? [id] : [])));
    expect(catalogue.filter((rule) => live.has(rule.id) !== relationsOf(rule).length > 0)).toEqual([]);
    expect(live.size).toBeGreaterThan(0);
    expect(live.size).toBeLessThan(rules.length);
  });

  it.each(languages)('has its line in a template in %s, which has nothing to say yet', async (language) => {
    await template(language);
    const lines = await linesInWorkbook();
    expect([...lines.keys()].sort()).toEqual((await promised()).sort());
    const nothing = `– ${wordsIn(language).text('live.nothing')}`;
    for (const [name, { says, formula }] of lines)
      expect([name, formula.startsWith('=IFERROR('), says]).toEqual([name, true, nothing]);
  });

  it.each(languages)('has its line in a filled workbook in %s, and it holds', async (language) => {
    await filled(language);
    const lines = await linesInWorkbook();
    expect([...lines.keys()].sort()).toEqual((await promised()).sort());
    for (const [name, { says, formula }] of lines)
      expect([name, formula.startsWith('=IFERROR('), says.slice(0, 2)]).toEqual([name, true, '✓ ']);
  });

  it.each(languages)('says the same once the sheets were switched to %s, in its words', async (language) => {
    await filled(language);
    const made = await linesInWorkbook();
    const other = languages.find((each) => each !== language) ?? language;
    await switchSheetLanguage.run(await contextIn(other), { language: other });
    expect(await linesInWorkbook()).not.toEqual(made);
    await switchSheetLanguage.run(await contextIn(language), { language });
    expect(await linesInWorkbook()).toEqual(made);
  });
});

/** The texts that answer a deviation: of each indicator, and of all together. */
const answers: readonly FieldPath[] = [
  ...effectIds.map((id) => effectField(id, 'justification')),
  field('deviations', 'justification'),
];
const commonAnswer = fieldKey(field('deviations', 'justification'));
const anyAnswer = fc.constantFrom<CellValue>(
  { kind: 'empty' },
  { kind: 'text', text: ' ' },
  { kind: 'text', text: 'Цены выросли.' },
);
const someAnswers: fc.Arbitrary<Changes> = fc
  .uniqueArray(fc.constantFrom(...answers.map(fieldKey)), { maxLength: 3 })
  .chain((keys) => fc.record(Object.fromEntries([...keys, commonAnswer].map((key) => [key, anyAnswer]))));
const changedReport = fc
  .tuple(someChanges, someAnswers)
  .map(([figures, texts]): Changes => ({ ...figures, ...texts }));

/** Puts changes into the workbook, and what the consistent report has everywhere else. */
async function write(changes: Changes): Promise<void> {
  await edit((workbook) => {
    for (const path of [...fields, ...answers])
      workbook.names.getItem(fieldName(path)).getRange().values = [
        [written(valueIn(changes, fieldKey(path)))],
      ];
    for (const { table, column } of columns) {
      const cells = cellsOfColumn(changes, table, column);
      const first = workbook.names.getItem(columnName(table, column)).getRange().getCell(0, 0);
      first.getResizedRange(cells.length - 1, 0).values = cells.map((value) => [written(value)]);
    }
  });
}

/** The rules of the book whose lines can be held against their checks: no figure of theirs is a text. */
const judgedByFormula = (report: Report): Rule[] =>
  liveRules(book, usualThresholds)
    .flatMap(({ id }) => catalogue.filter((rule: Rule) => rule.id === id))
    .filter(
      (rule) =>
        !relationsOf(rule)
          .flatMap(evidenceOf)
          .some((path) => cellAt(report, path).value.kind === 'text'),
    );

/** The mark that a rule's check calls for: that of what it found, ✓ where it passed, – where it could not be applied. */
function markOfCheck(rule: Rule, report: Report): string {
  const outcomes = rule.check(contextOf(report));
  const failure = outcomes.find((outcome) => outcome.kind === 'fail');
  if (failure !== undefined) return brokenMarks[failure.severity ?? rule.severity];
  return outcomes.some(({ kind }) => kind === 'pass') ? '✓' : '–';
}

const marksOfChecks = (report: Report) =>
  judgedByFormula(report).map((rule) => `${rule.id} ${markOfCheck(rule, report)}`);
const marksOfLines = (report: Report, says: (rule: string) => string) =>
  judgedByFormula(report).map(({ id }) => `${id} ${says(id).slice(0, 1)}`);

const nothingSpent = (['plan', 'actual'] as const).flatMap((side) =>
  (['staff', 'payroll', 'taxes', 'purchases'] as const).map((id): [string, number] => [
    fieldKey(effectField(id, side)),
    0,
  ]),
);

describe('a line on the front sheet agrees with the check', () => {
  it('on any report, as the embedded Excel calculates it', async () => {
    await filledWorkbook(reportWith());
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(changedReport, async (changes) => {
        await write(changes);
        const report = await readReport();
        const lines = await linesInWorkbook();
        const said = marksOfLines(report, (rule) => lines.get(liveName(rule))?.says ?? '');
        expect(said).toEqual(marksOfChecks(report));
        said.forEach((mark) => seen.add(mark.slice(-1)));
      }),
      { numRuns: 80 },
    );
    expect([...seen].sort()).toEqual(['✓', '–', ...Object.values(brokenMarks)].sort());
  });

  // 50 000 is 21 November 2036, a year for which the law gives no figures yet; 44 000 is 18 June 2020.
  it.each<[string, Record<string, number>]>([
    ['taxes that are right, in a period that ends after the figures', { 'general.periodEnd': 50_000 }],
    [
      'taxes that are too low, in a period that ends after the figures',
      { 'general.periodEnd': 50_000, 'effects.taxes.plan': 100, 'effects.taxes.actual': 100 },
    ],
    [
      'taxes that are too high, in a period that began before the figures',
      { 'general.periodStart': 44_000, 'effects.taxes.plan': 900_000, 'effects.taxes.actual': 900_000 },
    ],
    ['totals of which two agree', { 'gender.total': 121 }],
    ['totals that all differ', { 'gender.total': 121, 'age.total': 122 }],
    ['nothing bought, paid or employed', Object.fromEntries(nothingSpent)],
  ])('on %s', async (_, figures) => {
    await filledWorkbook(reportWith());
    await write(
      Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, { kind: 'number', value }])),
    );
    const report = await readReport();
    const lines = await linesInWorkbook();
    expect(marksOfLines(report, (rule) => lines.get(liveName(rule))?.says ?? '')).toEqual(
      marksOfChecks(report),
    );
  });

  it('on ten reports, as LibreOffice calculates it', async () => {
    // LibreOffice counts a truth value as a number, where Excel does not.
    const sensible = changedReport.filter((changes) =>
      Object.values(changes).every(({ kind }) => kind !== 'boolean'),
    );
    const cases = fc.sample(sensible, { numRuns: 10, seed: 406 });
    const workbook = await filledWorkbook(reportWith());
    const places = new Map<string, string>();
    for (const { id } of liveRules(book, usualThresholds)) places.set(id, await addressOf(liveName(id)));
    const files: Record<string, Uint8Array> = {};
    const reports: Report[] = [];
    for (const [index, changes] of cases.entries()) {
      await write(changes);
      reports.push(await readReport());
      files[index] = await withoutResults(await workbook.save());
    }
    const back = throughLibreOffice(files);
    for (const [index, report] of reports.entries()) {
      const results = await resultsOf(back[index] ?? new Uint8Array());
      const said = marksOfLines(report, (rule) => String(results.get(places.get(rule) ?? '')));
      expect([index, said]).toEqual([index, marksOfChecks(report)]);
    }
  });
});
