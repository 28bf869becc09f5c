import type { Change } from '../../src/compare/change';
import { compare, isSame } from '../../src/compare/compare';
import { checkReport } from '../../src/findings/check';
import { textOf } from '../../src/report/cell';
import { fieldKey } from '../../src/report/field-path';
import { checkedAt, sampleText } from '../support/embedded';
import { book, parseReportJson } from '../support/final-report';

type Cell = string | number | null;
type Line = Record<string, Cell>;
/** The sample as it stands in samples/, as far as the cases change it. */
interface Sample {
  general: Line;
  goal: Line;
  activities: Line[];
  effects: Record<string, Line>;
  deviations: Line;
  narrative: Line;
  gender: Line;
  socialStatus: Line;
  age: Line;
  partners: Line[];
  proposals: Line[];
  recommendations: Line[];
}

const sample = () => JSON.parse(sampleText) as Sample;

function checked(data: Sample) {
  const { report, problem } = parseReportJson(JSON.stringify(data));
  if (problem !== null) throw new Error(`No report: ${problem.kind}`);
  return { result: checkReport(book, report, checkedAt), lacking: [] };
}

function said(change: Change): string {
  switch (change.kind) {
    case 'cell': {
      const { before, after, fell } = change;
      const row = before.path.row === after.path.row ? '' : ` (was ${String(before.path.row)})`;
      return `${fieldKey(after.path)}${row}: ${textOf(before)} → ${textOf(after)}${fell ? ' fell' : ''}`;
    }
    case 'row-added':
      return `${change.after.table} +${String(change.after.key)}`;
    case 'row-removed':
      return `${change.before.table} -${String(change.before.key)}`;
    case 'row-moved':
      return `${change.after.table} ${String(change.before.key)} → ${String(change.after.key)}`;
  }
}

const at = <Item>(list: Item[], index: number): Item => {
  const item = list[index];
  if (item === undefined) throw new Error(`The sample has no row ${String(index)}.`);
  return item;
};
const fresh = {
  task: 'Задача 5. Закрепление результатов',
  activity: 'Вечерняя школа для старост',
  dates: 'Октябрь 2023 г.',
  place: 'Дом культуры',
  participants: '12',
  shortTermResults: 'Старосты прошли школу.',
  indicators: '1 школа',
  plan: '1 школа',
  actual: '1 школа',
  effect: 'Старосты уверены в себе.',
};

/** Forty reports that differ from the sample in one thing, and what is to be said of each. */
const cases: readonly [what: string, change: (data: Sample) => void, said: string | RegExp][] = [
  [
    'the organisation',
    (d) => void (d.general['organization'] = 'ОФ «Пример»'),
    /^general\.organization: Объ.* → ОФ «Пример»$/,
  ],
  ['the head', (d) => void (d.general['head'] = 'Иной Имя'), 'general.head: Фамилия Имя Отчество → Иной Имя'],
  [
    'the telephone',
    (d) => void (d.general['phone'] = '8 700 000 00 01'),
    'general.phone: 8 700 000 00 00 → 8 700 000 00 01',
  ],
  [
    'the project',
    (d) => void (d.general['project'] = 'Другой проект'),
    'general.project: Развитие местного самоуправления в двух селах → Другой проект',
  ],
  [
    'the first day, 1 to 2 April 2023',
    (d) => void (d.general['periodStart'] = '2023-04-02'),
    'general.periodStart: 45017 → 45018',
  ],
  ['the last day, left out', (d) => void (d.general['periodEnd'] = null), 'general.periodEnd: 45260 → '],
  ['the grant', (d) => void (d.general['grantAmount'] = 5_420_001), 'general.grantAmount: 5420000 → 5420001'],
  [
    'the grant as text',
    (d) => void (d.general['grantAmount'] = '5420000'),
    'general.grantAmount: 5420000 → 5420000',
  ],
  [
    'a word of the goal',
    (d) => void (d.goal['goal'] = String(d.goal['goal']).replace('двух', 'трёх')),
    /^goal\.goal: .*двух.* → .*трёх/,
  ],
  ['what was reached, left out', (d) => void (d.goal['achieved'] = ''), /^goal\.achieved: Изучена.* → $/],
  ['a planned figure', (d) => void (at(d.activities, 1)['plan'] = '26'), 'activities.2.plan: 25 → 26'],
  [
    'an activity renamed',
    (d) => void (at(d.activities, 4)['activity'] = 'Школа актива'),
    /^activities\.5\.activity: Создание.* → Школа актива$/,
  ],
  [
    'a task renamed',
    (d) => void (at(d.activities, 0)['task'] = 'Задача 1. Исследование'),
    /^activities\.1\.task: Задача 1\. Анализ.* → Задача 1\. Исследование$/,
  ],
  [
    'the participants of an activity',
    (d) => void (at(d.activities, 9)['participants'] = '30'),
    'activities.10.participants: 29 → 30',
  ],
  [
    'the dates of an activity',
    (d) => void (at(d.activities, 9)['dates'] = '9 ноября 2023 г'),
    'activities.10.dates: 8 ноября 2023 г → 9 ноября 2023 г',
  ],
  [
    'the place of an activity, left out',
    (d) => void (at(d.activities, 7)['place'] = null),
    /^activities\.8\.place: с\. Даниловка[^→]* → $/,
  ],
  ['an activity put at the end', (d) => void d.activities.push(fresh), 'activities +11'],
  ['an activity put first', (d) => void d.activities.unshift(fresh), 'activities +1'],
  ['an activity put in between', (d) => void d.activities.splice(4, 0, fresh), 'activities +5'],
  [
    'the same activity twice',
    (d) => void d.activities.splice(4, 0, { ...at(d.activities, 3) }),
    'activities +5',
  ],
  ['the first activity taken out', (d) => void d.activities.shift(), 'activities -1'],
  ['an activity in between taken out', (d) => void d.activities.splice(4, 1), 'activities -5'],
  ['the last activity taken out', (d) => void d.activities.pop(), 'activities -10'],
  [
    'an activity moved down',
    (d) => void d.activities.splice(7, 0, ...d.activities.splice(1, 1)),
    'activities 2 → 8',
  ],
  [
    'an activity moved up',
    (d) => void d.activities.splice(0, 0, ...d.activities.splice(8, 1)),
    'activities 9 → 1',
  ],
  [
    'a reached indicator that rose',
    (d) => void (at2(d, 'directBeneficiaries')['actual'] = 420),
    'effects.directBeneficiaries.actual: 416 → 420',
  ],
  [
    'a reached indicator that fell',
    (d) => void (at2(d, 'directBeneficiaries')['actual'] = 400),
    'effects.directBeneficiaries.actual: 416 → 400 fell',
  ],
  [
    'a reached indicator left out',
    (d) => void (at2(d, 'partners')['actual'] = null),
    'effects.partners.actual: 3 →  fell',
  ],
  ['a planned indicator that fell', (d) => void (at2(d, 'staff')['plan'] = 3), 'effects.staff.plan: 4 → 3'],
  [
    'a sum in text that became a number',
    (d) => void (at2(d, 'taxes')['plan'] = 199_436),
    'effects.taxes.plan: 199 436 → 199436',
  ],
  [
    'a justification',
    (d) => void (at2(d, 'indirectBeneficiaries')['justification'] = 'Охват вырос'),
    'effects.indirectBeneficiaries.justification:  → Охват вырос',
  ],
  [
    'the deviations',
    (d) => void (d.deviations['justification'] = 'Пришло больше людей.'),
    'deviations.justification:  → Пришло больше людей.',
  ],
  [
    'the success story',
    (d) => void (d.narrative['successStory'] = 'Новая история.'),
    /^narrative\.successStory: Долгие.* → Новая история\.$/,
  ],
  ['a total that fell', (d) => void (d.gender['total'] = 415), 'gender.total: 416 → 415 fell'],
  ['a part that fell', (d) => void (d.gender['men'] = 166), 'gender.men: 167 → 166'],
  ['a status filled in', (d) => void (d.socialStatus['children'] = 0), 'socialStatus.children:  → 0'],
  ['an age', (d) => void (d.age['age33to45'] = 246), 'age.age33to45: 245 → 246'],
  ['the partners in the other order', (d) => void d.partners.reverse(), 'partners 2 → 1'],
  ['a proposal taken out', (d) => void d.proposals.pop(), 'proposals -1'],
  [
    'a letter',
    (d) => void (at(d.recommendations, 0)['letter'] = 'Исх. №51/МК, 15.11.2023 г.'),
    'recommendations.1.letter: Исх. №50/МК, 15.11.2023 г. → Исх. №51/МК, 15.11.2023 г.',
  ],
];

/** Twenty more of the same kinds, chosen after the forty were held. */
const others: typeof cases = [
  [
    'a figure typed over with a larger one',
    (d) => void (d.gender['women'] = 2490),
    'gender.women: 249 → 2490',
  ],
  ['a figure typed over with text', (d) => void (d.gender['men'] = 'сто'), 'gender.men: 167 → сто'],
  ['a figure with a fraction', (d) => void (d.age['age33to45'] = 245.5), 'age.age33to45: 245 → 245.5'],
  ['a figure that became naught', (d) => void (d.gender['men'] = 0), 'gender.men: 167 → 0'],
  ['a figure taken out', (d) => void (d.gender['men'] = null), 'gender.men: 167 → '],
  [
    'a letter of a task',
    (d) =>
      void (at(d.activities, 0)['task'] = String(at(d.activities, 0)['task']).replace('Анализ', 'Анализы')),
    /^activities\.1\.task: .*Анализ .* → .*Анализы /,
  ],
  [
    'a letter of the success story',
    (d) => void (d.narrative['successStory'] = `${String(d.narrative['successStory'])}!`),
    /^narrative\.successStory: .* → .*!$/su,
  ],
  [
    'a capital letter',
    (d) => void (at(d.activities, 4)['dates'] = 'июнь 2023 г.'),
    'activities.5.dates: Июнь 2023 г. → июнь 2023 г.',
  ],
  [
    'a full stop',
    (d) => void (at(d.activities, 4)['dates'] = 'Июнь 2023 г'),
    'activities.5.dates: Июнь 2023 г. → Июнь 2023 г',
  ],
  [
    'a date written another way',
    (d) => void (d.general['periodStart'] = '01.04.2023 г.'),
    /^general\.periodStart: .* → 01\.04\.2023 г\.$/,
  ],
  [
    'the year of a day',
    (d) => void (d.general['periodEnd'] = '2024-11-30'),
    'general.periodEnd: 45260 → 45626',
  ],
  [
    'the first row moved to the end',
    (d) => void d.activities.push(...d.activities.splice(0, 1)),
    'activities 1 → 10',
  ],
  [
    'the last row moved to the start',
    (d) => void d.activities.unshift(...d.activities.splice(9, 1)),
    'activities 10 → 1',
  ],
  [
    'two rows that changed places',
    (d) => void d.activities.splice(2, 2, at(d.activities, 3), at(d.activities, 2)),
    /^activities [34] → [34]$/,
  ],
  ['a row put in second', (d) => void d.activities.splice(1, 0, fresh), 'activities +2'],
  ['a row put in before the last', (d) => void d.activities.splice(9, 0, fresh), 'activities +10'],
  [
    'a row renamed by a word',
    (d) => void (at(d.activities, 6)['activity'] = 'Сопровождение решения местных проблем'),
    'activities.7.activity: Сопровождение решения проблем → Сопровождение решения местных проблем',
  ],
  [
    'a partner renamed',
    (d) => void (at(d.partners, 0)['name'] = 'Другой партнер'),
    /^partners\.1\.name: .* → Другой партнер$/,
  ],
  ['a proposal put in', (d) => void d.proposals.push({ ...at(d.proposals, 0) }), /^proposals \+\d$/],
  [
    'a planned sum',
    (d) => void (at2(d, 'directBeneficiaries')['plan'] = 401),
    /^effects\.directBeneficiaries\.plan: \d+ → 401$/,
  ],
];

function at2({ effects }: Sample, row: string): Line {
  const line = effects[row];
  if (line === undefined) throw new Error(`The sample has no effect ${row}.`);
  return line;
}

test('there are forty single changes', () => {
  expect(cases).toHaveLength(40);
  expect(others).toHaveLength(20);
});

const original = checked(sample());

test.each([...cases, ...others])(
  'is said once, at its place, and nothing else: %s',
  (_, change, expected) => {
    const data = sample();
    change(data);
    const { changes, notCompared } = compare(original, checked(data));
    expect(notCompared).toEqual([]);
    expect(changes.map(said)).toEqual([
      typeof expected === 'string' ? expected : (expect.stringMatching(expected) as string),
    ]);
  },
);

test('a report compared with itself has nothing to say', () => {
  expect(isSame(compare(original, checked(sample())))).toBe(true);
});
