import { jobsOf } from '../../src/findings/jobs';
import { reportWith, type Changes } from '../fixtures/reports';
import { sampleReport } from '../support/embedded';
import { checkReport, wordsIn } from '../support/final-report';

const at = new Date('2026-01-15T09:00:00Z');
const words = wordsIn('ru');

/** The jobs that a consistent report makes with some cells changed: what each says, and the rules of its findings. */
function jobs(changes: Changes): readonly (readonly [string, readonly string[]])[] {
  return jobsOf(checkReport(reportWith(changes), at).findings).map((job) => [
    words.job(job).replaceAll('\u00a0', ' '),
    job.findings.map(({ rule }) => rule),
  ]);
}

describe('findings that one deed mends are one job', () => {
  it('blanks of one table', () => {
    expect(jobs({ 'general.head': null, 'general.address': null })).toEqual([
      ['Титул: внесите недостающие сведения (2)', ['required-field', 'required-field']],
    ]);
  });

  it('blanks of two tables are two jobs', () => {
    expect(jobs({ 'general.head': null, 'goal.goal': null })).toHaveLength(2);
  });

  it('numbers stored as text, whatever tables they stand in', () => {
    const found = jobs({ 'gender.men': '50', 'age.age59plus': '10' }).filter(([, rules]) =>
      rules.includes('number-as-text'),
    );
    expect(found).toEqual([['Числа записаны текстом: в 2 таблицах', ['number-as-text', 'number-as-text']]]);
  });

  it('a total that contradicts its parts, the other totals and the beneficiaries', () => {
    const [first] = jobs({ 'gender.total': 121 });
    // The activities make 120 as well.
    expect(first?.[1]).toEqual([
      'gender-sum',
      'totals-agree',
      'beneficiaries-total',
      'activity-participants-total',
    ]);
  });

  it('a finding that stands alone says it itself', () => {
    expect(jobs({ 'general.phone': '12345' })).toEqual([
      [expect.stringContaining('12345'), ['phone-format']],
    ]);
  });
});

describe('the jobs of a check', () => {
  it('hold every finding once, and are counted while they are open', () => {
    const result = checkReport(sampleReport(), at);
    const all = jobsOf(result.findings);
    expect(all.flatMap(({ findings }) => findings)).toHaveLength(result.findings.length);
    expect(result.counts.jobs).toBe(all.length);
    expect(result.counts.jobs).toBeLessThan(result.findings.length);
  });
});
