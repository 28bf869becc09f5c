import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAt, allCells } from '../../src/report/report';
import { reportToJson, type JsonProblem, type ReportJson } from '../../src/report/report-json';
import { effectField, field } from '../../src/forms/final-report/access';
import { parseReportJson, reportFromJson } from '../support/final-report';

const sampleText = readFileSync(join(__dirname, '../../samples/village-self-government-2023.json'), 'utf8');
const head = { form: 'kz-ngo-final-report', edition: '2022' } as const;

function parsed(content: object) {
  const { report, problem } = parseReportJson(JSON.stringify({ ...head, ...content }));
  if (problem !== null) throw new Error(JSON.stringify(problem));
  return report;
}

/** A JSON value without what says nothing: nulls, empty texts, and tables in which nothing stands. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, each]) => [key, withoutNothing(each)] as const)
    .filter(
      ([, each]) =>
        each !== null && each !== '' && JSON.stringify(each) !== '{}' && JSON.stringify(each) !== '[]',
    );
  return Object.fromEntries(entries);
}

describe('a report in JSON', () => {
  it('comes out as it went in: the sample', () => {
    const { report } = parseReportJson(sampleText);
    expect(report).not.toBeNull();
    expect(withoutNothing(report === null ? null : reportToJson(report))).toEqual(
      withoutNothing(JSON.parse(sampleText)),
    );
  });

  it('may lack every table', () => {
    expect(allCells(parsed({})).every(({ value, place }) => value.kind === 'empty' && place === null)).toBe(
      true,
    );
  });

  it.each<[string, string, JsonProblem]>([
    ['an unknown table', '{"participants":{}}', { kind: 'unknown-keys', paths: ['participants'] }],
    ['an unknown field', '{"general":{"iban":"x"}}', { kind: 'unknown-keys', paths: ['general.iban'] }],
    [
      'an unknown column of one row',
      '{"gender":{"boys":1}}',
      { kind: 'unknown-keys', paths: ['gender.boys'] },
    ],
    [
      'an unknown row',
      '{"effects":{"volunteers":{}}}',
      { kind: 'unknown-keys', paths: ['effects.volunteers'] },
    ],
    [
      'an unknown column of a named row',
      '{"effects":{"staff":{"fact":1}}}',
      { kind: 'unknown-keys', paths: ['effects.staff.fact'] },
    ],
    [
      'a column that the form prints itself',
      '{"effects":{"staff":{"unit":"чел"}}}',
      { kind: 'unknown-keys', paths: ['effects.staff.unit'] },
    ],
    [
      'an unknown column of a third row',
      '{"partners":[{},{},{"inn":1}]}',
      { kind: 'unknown-keys', paths: ['partners[2].inn'] },
    ],
    [
      'several at once',
      '{"a":1,"age":{"b":2,"c":3}}',
      { kind: 'unknown-keys', paths: ['age.b', 'age.c', 'a'] },
    ],
    ['a truth value', '{"gender":{"men":true}}', { kind: 'wrong-value', path: 'gender.men' }],
    ['a list in a cell', '{"goal":{"goal":["x"]}}', { kind: 'wrong-value', path: 'goal.goal' }],
    ['a table of rows that is an object', '{"partners":{}}', { kind: 'wrong-value', path: 'partners' }],
    ['a table of fields that is a list', '{"general":[]}', { kind: 'wrong-value', path: 'general' }],
    ['a row that is a text', '{"activities":["x"]}', { kind: 'wrong-value', path: 'activities[0]' }],
    ['another form', '{"form":"other"}', { kind: 'wrong-value', path: 'form' }],
    ['another edition', '{"edition":"1999"}', { kind: 'wrong-value', path: 'edition' }],
    ['a number beyond all numbers', '{"gender":{"men":1e999}}', { kind: 'wrong-value', path: 'gender.men' }],
  ])('with %s is refused and says where', (_, content, problem) => {
    const text = `${JSON.stringify(head).slice(0, -1)},${content.slice(1)}`;
    const { report, problem: found } = parseReportJson(text);
    expect(report).toBeNull();
    if (found?.kind === 'unknown-keys' && problem.kind === 'unknown-keys') {
      expect([...found.paths].sort()).toEqual([...problem.paths].sort());
    } else expect(found).toEqual(problem);
  });

  // A cell of Excel holds 32 767 characters; a longer text was refused by Excel, after all else was done.
  it('takes a text as long as a cell and no longer', () => {
    const text = 'я'.repeat(32_767);
    expect(cellAt(parsed({ goal: { goal: text } }), field('goal', 'goal')).value).toEqual({
      kind: 'text',
      text,
    });
    expect(parseReportJson(JSON.stringify({ ...head, goal: { goal: `${text}я` } })).problem).toEqual({
      kind: 'wrong-value',
      path: 'goal.goal',
    });
  });

  it.each(['', '{', 'нет', '[1,'])('that is no JSON says so: %j', (text) => {
    expect(parseReportJson(text).problem?.kind).toBe('not-json');
  });

  it.each([
    ['null', null],
    ['an empty text', ''],
    ['spaces', '   '],
    ['line breaks and no-break spaces', '\n\u00a0'],
  ])('has an empty cell where it says %s', (_, value) => {
    expect(cellAt(parsed({ gender: { men: value } }), field('gender', 'men')).value).toEqual({
      kind: 'empty',
    });
  });

  it('keeps a text in a column of figures, and a figure in a column of text', () => {
    const report = parsed({ effects: { staff: { plan: '1 755 600', justification: 25 } } });
    expect(cellAt(report, effectField('staff', 'plan')).value).toEqual({ kind: 'text', text: '1 755 600' });
    expect(cellAt(report, effectField('staff', 'justification')).value).toEqual({
      kind: 'number',
      value: 25,
    });
  });
});

describe('a date in JSON', () => {
  // Excel's serial numbers count from 1 January 1900; the day that never was, 29 February 1900, counts.
  it.each([
    ['1900-03-01', 61],
    ['2023-04-01', 45_017],
    ['2024-02-29', 45_351],
    ['2025-12-31', 46_022],
  ])("%s is Excel's serial number %d, and comes back", (iso, serial) => {
    const report = parsed({ general: { periodStart: iso } });
    expect(cellAt(report, field('general', 'periodStart')).value).toEqual({ kind: 'number', value: serial });
    expect(reportToJson(report)['general']).toMatchObject({ periodStart: iso });
  });

  it.each(['18.07.2023', '2023-02-30', '2023-4-1', 'с 1 апреля'])(
    '%s is a text, which the check speaks of',
    (text) => {
      const report = parsed({ general: { periodStart: text } });
      expect(cellAt(report, field('general', 'periodStart')).value).toEqual({ kind: 'text', text });
      expect(reportToJson(report)['general']).toMatchObject({ periodStart: text });
    },
  );

  it('in a column of prose stays a text', () => {
    const report = parsed({ activities: [{ dates: '2023-04-01' }] });
    expect(cellAt(report, { table: 'activities', row: 1, column: 'dates' }).value).toEqual({
      kind: 'text',
      text: '2023-04-01',
    });
  });

  it('that Excel took for one in a column of prose comes out as a date', () => {
    const report = reportFromJson({ ...head, activities: [{ dates: 45_017 }] } as ReportJson);
    expect(reportToJson(report)['activities']).toMatchObject([{ dates: '2023-04-01' }]);
  });
});
