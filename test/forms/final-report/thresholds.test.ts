import { plainValue } from '../../../src/findings/finding';
import fc from 'fast-check';
import { quotedText, writeFormula } from '../../../src/rules/formula';
import { liveFormula } from '../../../src/rules/live-formula';
import { otherWithin } from '../../../src/forms/final-report/rules/participants/bounds';
import { areAllowed, areUsual, isWithinBounds } from '../../../src/rules/thresholds';
import { reportWith, type Changes } from '../../fixtures/reports';
import { newWorkbook } from '../../support/embedded';
import { edit } from '../../support/office';
import { failuresIn, outcomesOf } from './rules/cases/outcomes';
import {
  book,
  catalogue,
  checkReport,
  type FinalReportThresholds,
  form,
  type RuleId,
  usualThresholds,
  wordsIn,
} from '../../support/final-report';

const words = wordsIn('ru');
const at = new Date(0);
const story = (count: number): Changes => ({
  'narrative.successStory': Array<string>(count).fill('Жители собрались.').join(' '),
});
/** The consistent report has 120 participants. */
const other = (count: number): Changes => ({ 'socialStatus.other': count });
const sentences = (leastStorySentences: number, mostStorySentences: number) => ({
  leastStorySentences,
  mostStorySentences,
});

describe('a rule whose limit the funder may set', () => {
  const says = (
    rule: RuleId,
    changes: Changes,
    set: Partial<FinalReportThresholds>,
  ): (string | number | null)[][] => {
    const { findings } = checkReport(reportWith(changes), at, { thresholds: { ...usualThresholds, ...set } });
    return findings
      .filter((finding) => finding.rule === rule)
      .map(({ values, expected, actual }) => [
        plainValue(expected),
        plainValue(actual),
        words.finding({ rule, values }).finding.replaceAll('\u00a0', ' '),
      ]);
  };

  it.each<[RuleId, Changes, Partial<FinalReportThresholds>, (string | number)[] | null]>([
    ['large-other', other(36), { largeOtherPercent: 30 }, null],
    [
      'large-other',
      other(37),
      { largeOtherPercent: 30 },
      [36, 37, 'К другим категориям отнесено 37 из 120 участников – больше 30 процентов'],
    ],
    [
      'large-other',
      other(2),
      { largeOtherPercent: 1 },
      [1.2, 2, 'К другим категориям отнесено 2 из 120 участников – больше 1 процента'],
    ],
    ['large-other', other(0), { largeOtherPercent: 0 }, null],
    [
      'large-other',
      other(1),
      { largeOtherPercent: 0 },
      [0, 1, 'К другим категориям отнесено 1 из 120 участников – больше 0 процентов'],
    ],
    ['large-other', other(120), { largeOtherPercent: 100 }, null],
    ['success-story-length', story(4), sentences(4, 10), null],
    ['success-story-length', story(10), sentences(4, 10), null],
    ['success-story-length', story(3), sentences(4, 10), [4, 3, 'В истории успеха 3 предложения – меньше 4']],
    [
      'success-story-length',
      story(11),
      sentences(4, 10),
      [10, 11, 'В истории успеха 11 предложений – больше 10'],
    ],
    ['success-story-length', story(6), sentences(6, 6), null],
    ['success-story-length', story(7), sentences(6, 6), [6, 7, 'В истории успеха 7 предложений – больше 6']],
  ])('%s goes by it: %j at %j', (rule, changes, set, expected) => {
    expect(says(rule, changes, set)).toEqual(expected === null ? [] : [expected]);
  });

  it('is one of two: no other rule says anything else', () => {
    const set: FinalReportThresholds = {
      largeOtherPercent: 0,
      leastStorySentences: 99,
      mostStorySentences: 100,
    };
    const changed = catalogue.filter(
      (rule) => JSON.stringify(outcomesOf(rule, {}, set)) !== JSON.stringify(outcomesOf(rule, {})),
    );
    expect(changed.map(({ id }) => id)).toEqual(['large-other', 'success-story-length']);
  });
});

describe('the result of a check', () => {
  it('bears the thresholds that it was held against', () => {
    const thresholds = { ...usualThresholds, largeOtherPercent: 30 };
    expect(checkReport(reportWith(), at, { thresholds }).thresholds).toEqual(thresholds);
    expect(checkReport(reportWith(), at).thresholds).toEqual({
      largeOtherPercent: 20,
      leastStorySentences: 5,
      mostStorySentences: 8,
    });
  });
});

describe('a threshold', () => {
  it.each<[keyof FinalReportThresholds, number, boolean]>([
    ['largeOtherPercent', 0, true],
    ['largeOtherPercent', 100, true],
    ['largeOtherPercent', -1, false],
    ['largeOtherPercent', 101, false],
    ['largeOtherPercent', 12.5, false],
    ['leastStorySentences', 0, false],
    ['leastStorySentences', 1, true],
    ['mostStorySentences', 100, true],
    ['mostStorySentences', 101, false],
    ['mostStorySentences', NaN, false],
  ])('%s of %d is within its bounds: %s', (id, value, within) => {
    expect(isWithinBounds(book.thresholds, id, value)).toBe(within);
  });

  it.each<[Partial<FinalReportThresholds>, boolean, boolean]>([
    [{}, true, true],
    [{ largeOtherPercent: 21 }, true, false],
    [sentences(8, 8), true, false],
    [sentences(9, 8), false, false],
    [{ largeOtherPercent: 101 }, false, false],
  ])('%j beside the usual ones: allowed %s, usual %s', (set, allowed, usual) => {
    const thresholds = { ...usualThresholds, ...set };
    expect([areAllowed(book.thresholds, thresholds), areUsual(book.thresholds, thresholds)]).toEqual([
      allowed,
      usual,
    ]);
  });
});

describe('the live formula of the share of other categories', () => {
  it('agrees with the rule, whatever share the funder set', async () => {
    await newWorkbook();
    await edit((workbook) => {
      const sheet = workbook.worksheets.getItem('Лист1');
      workbook.names.add('Report_socialStatus_other', sheet.getRange('A1'));
      workbook.names.add('Report_socialStatus_total', sheet.getRange('A2'));
    });
    const rule = catalogue.find(({ id }) => id === 'large-other');
    if (rule === undefined) throw new Error('The rule book has it.');
    const marks = { holds: quotedText('✓'), broken: quotedText('✗'), notApplicable: quotedText('–') };
    const calculated = (thresholds: FinalReportThresholds, count: number, total: number) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Лист1');
        sheet.getRange('A1:A2').values = [[count], [total]];
        sheet.getRange('B1').formulas = [
          [`=${writeFormula(liveFormula(form, otherWithin(thresholds), marks))}`],
        ];
        const said = sheet.getRange('B1').load('values');
        await context.sync();
        return String(said.values[0]?.[0]);
      });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: -2, max: 2 }),
        async (largeOtherPercent, total, by) => {
          const count = Math.floor((total * largeOtherPercent) / 100) + by;
          const thresholds = { ...usualThresholds, largeOtherPercent };
          const changes = { 'socialStatus.other': count, 'socialStatus.total': total };
          const broken = failuresIn(outcomesOf(rule, changes, thresholds)).length > 0;
          expect(broken).toBe(count * 100 > total * largeOtherPercent);
          expect(await calculated(thresholds, count, total)).toBe(broken ? '✗' : '✓');
        },
      ),
      { numRuns: 60 },
    );
  });
});
