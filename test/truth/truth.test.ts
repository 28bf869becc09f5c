import { measureTruth } from './measure';
import { changed } from './measure/change-report';
import { reportCases, type ReportCase } from './measure/cases';
import { belowFloors, floorsSchema, raised } from './measure/floors';
import { Phrases } from './measure/phrases';
import { Bases, judgeCase } from './measure/reports';
import floorsJson from './floors.json';

const floors = floorsSchema.parse(floorsJson);

describe('the cases with their answers', () => {
  it('are answered no worse than before', () => {
    expect(belowFloors(measureTruth(), floors)).toEqual([]);
  });

  it('tell a right answer from a wrong one', () => {
    const bases = new Bases();
    const wrongSum: ReportCase = {
      id: 'x',
      kind: 'fault',
      promised: true,
      base: 'f1',
      desc: 'more men',
      ops: [['set', 'gender.men', 233]],
      at: ['gender.men'],
      rules: ['gender-sum'],
    };
    expect(judgeCase(wrongSum, bases)).toBeNull();
    expect(judgeCase({ ...wrongSum, rules: ['age-sum'] }, bases)).toMatchObject({ kind: 'promised' });
    expect(judgeCase({ ...wrongSum, promised: false }, bases)).toBeNull();
    expect(judgeCase({ ...wrongSum, promised: false, at: ['partners.0.name'] }, bases)).not.toBeNull();
    expect(judgeCase({ ...wrongSum, kind: 'benign' }, bases)).toMatchObject({ kind: 'harmless' });
  });

  it('tell what a phrase says from what it does not', () => {
    const right = {
      people: [['25 человек', 25]],
      unclear: ['много просмотров'],
      wrongTotal: [['25 человек', 26]],
      planActual: [['2 тренинга', '1 тренинг', ['activity-below-plan']]],
      dates: [['12.05.2025', []]],
      phones: [['нет', ['phone-format']]],
      letters: [['№ 4 от 12.05.2025', true]],
      specialists: [['2 эксперта', 2]],
    } satisfies Parameters<Phrases['all']>[0];
    const wrong = {
      people: [['25 человек', 26]],
      unclear: ['25 человек'],
      wrongTotal: [['25 человек', 25]],
      planActual: [['2 тренинга', '1 тренинг', []]],
      dates: [['12.05.2024', []]],
      phones: [['8 (7212) 56-14-20', ['phone-format']]],
      letters: [['№ 4', true]],
      specialists: [['2 эксперта', 3]],
    } satisfies Parameters<Phrases['all']>[0];
    const phrases = new Phrases(new Bases());
    expect(phrases.all(right).map((judge) => judge())).toEqual(Array.from({ length: 8 }, () => null));
    expect(phrases.all(wrong).map((judge) => judge()?.kind)).toEqual([
      'people',
      'unclear',
      'wrongTotal',
      'planActual',
      'dates',
      'phone',
      'letter',
      'specialists',
    ]);
  });
});

describe('a case changes a report', () => {
  const report = { goal: { goal: '3 тренинга' }, rows: [{ name: 'а' }, { name: 'б' }] };
  test.each<[change: Parameters<typeof changed>[1][number], after: unknown]>([
    [['set', 'rows.1.name', 5], { ...report, rows: [{ name: 'а' }, { name: 5 }] }],
    [['sub', 'goal.goal', '3', '4'], { ...report, goal: { goal: '4 тренинга' } }],
    [['swap', 'rows.0', 'rows.1'], { ...report, rows: [{ name: 'б' }, { name: 'а' }] }],
    [
      ['insert', 'rows', 0, { name: 'в' }],
      { ...report, rows: [{ name: 'в' }, { name: 'а' }, { name: 'б' }] },
    ],
    [
      ['dup', 'rows', 0, { note: 1 }],
      { ...report, rows: [{ name: 'а' }, { name: 'а', note: 1 }, { name: 'б' }] },
    ],
    [['del', 'rows.0'], { ...report, rows: [{ name: 'б' }] }],
  ])('%j', (change, after) => {
    expect(changed(report, [change])).toEqual(after);
  });

  test('or is refused where it has nothing to change', () => {
    expect(() => changed(report, [['sub', 'goal.goal', 'семинара', '']])).toThrow('семинара');
    expect(() => changed(report, [['set', 'nothing.here', 1]])).toThrow('nothing.here');
  });
});

test('floors only rise', () => {
  const truth = measureTruth(40);
  const lower = { alarms: 99, promised: 0, auditor: 0, harmless: 0, phrases: 0 };
  const higher = { alarms: 0, promised: 999, auditor: 999, harmless: 999, phrases: 999 };
  expect(raised(higher, truth)).toEqual({ ...higher, alarms: 0 });
  expect(raised(lower, truth)).toEqual({
    alarms: truth.alarms,
    promised: truth.promised[0],
    auditor: truth.auditor[0],
    harmless: truth.harmless[0],
    phrases: truth.phrases[0],
  });
  expect(belowFloors(truth, lower)).toEqual([]);
  expect(belowFloors(truth, higher).length).toBeGreaterThanOrEqual(4);
});

test('every case has a name of its own', () => {
  const ids = reportCases.cases.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
