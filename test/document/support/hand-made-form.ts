import { form } from '../../support/final-report';
import { unitText } from '../../../src/form/units';
import type { Table } from '../../../src/form/types';
import { consistent } from '../../fixtures/reports';
import { p, tbl, type Cell } from './word-xml';

/** The report that the hand-made documents tell. */
export const told = consistent.ru;

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const table = (id: string): Table => {
  const found = form.tables.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The form has no table ${id}.`);
  return found;
};

/** The headings of a table that a person fills, as the form words them. */
export const headingsOf = (id: string): string[] => table(id).columns.map(({ label }) => label.ru);

const idsOf = (id: string): string[] => table(id).columns.map((column) => column.id);

/** The rows of a table that grows, without headings. */
export function rowsOf(id: 'activities' | 'partners' | 'proposals' | 'recommendations'): string[][] {
  return told[id].map((row) => idsOf(id).map((column) => text((row as Record<string, unknown>)[column])));
}

const single = (id: 'gender' | 'socialStatus' | 'age'): string[] =>
  idsOf(id).map((column) => text((told[id] as Record<string, unknown>)[column]));

/** The activities under two rows of headings, the task cells as given. */
export function activitiesTable(rows: readonly (readonly Cell[])[] = rowsOf('activities')): string {
  const headings = headingsOf('activities');
  const upper: Cell[] = [
    ...headings.slice(0, 7).map((heading): Cell => ({ text: heading, merge: 'restart' })),
    { text: 'Индикаторы', span: 2 },
    { text: 'Эффект', merge: 'restart' },
  ];
  const lower: Cell[] = [
    ...Array.from({ length: 7 }, (): Cell => ({ merge: 'continue' })),
    'план',
    'факт',
    { merge: 'continue' },
  ];
  return tbl(
    [
      [{ text: `Цель проекта: ${told.goal.goal}`, span: 10 }],
      [{ text: `Достигнутый результат от реализации проекта: ${told.goal.achieved}`, span: 10 }],
      upper,
      lower,
      ...rows,
    ],
    10,
  );
}

export function effectsTable(
  headings: readonly string[] = [
    '№',
    'Индикатор',
    'Единица измерения',
    'Планируемый уровень',
    'Фактический уровень',
  ],
): string {
  const effects = table('effects');
  const rows = effects.kind === 'fixedRows' ? effects.rows : [];
  const said = told.effects as Record<string, { plan: unknown; actual: unknown }>;
  return tbl([
    headings,
    ...rows.map(({ id, number, label, unit }) => [
      `${number}.`,
      label.ru,
      unitText(unit, 'ru'),
      text(said[id]?.plan),
      text(said[id]?.actual),
    ]),
  ]);
}

export const singleTable = (id: 'gender' | 'socialStatus' | 'age'): string =>
  tbl([headingsOf(id), single(id)]);

/** A table of one row, turned: a heading and its figure in each row. */
export const turnedTable = (id: 'gender' | 'socialStatus' | 'age'): string =>
  tbl(headingsOf(id).map((heading, at) => [heading, single(id)[at] ?? '']));

export const growingTable = (id: 'partners' | 'proposals' | 'recommendations'): string =>
  tbl([headingsOf(id), ...rowsOf(id)]);

const { general, narrative } = told;

/** The form as someone else typed it, piece by piece, so that a test may change one. */
export const pieces = {
  title: p('Заключительный отчёт по итогам реализации социального проекта и (или) социальной программы'),
  organization: p(`1. Полное наименование неправительственной организации: ${general.organization}`),
  head: p(
    `2. Фамилия, имя, отчество (при наличии) руководителя неправительственной организации: ${general.head}`,
  ),
  address: p(`3. Юридический адрес, контактный телефон: ${general.address}, ${general.phone}`),
  project: p(
    `4. Наименование социального проекта, социальной программы в рамках реализации гранта (направление): ${general.direction}; ${general.project}`,
  ),
  period: p(
    '5. Дата начала и окончания периода реализации социального проекта и/или социальной программы: 01.04.2025 - 30.11.2025 г.',
  ),
  amount: p('6. Общая сумма средств, выделенная на реализацию гранта: 6 000 000 (шесть миллионов) тенге'),
  activitiesHeading: p('1. Опишите мероприятия в рамках социального проекта'),
  activities: activitiesTable(),
  effectsHeading: p('Заполните таблицу, указав социальный и экономический эффекты социального проекта'),
  effects: effectsTable(),
  deviations: p('Опишите обоснования отклонения по проекту от плана:'),
  goalAchievement: p(
    `2. Достижение цели (описание фактов и указание аргументов о достижении цели): ${narrative.goalAchievement}`,
  ),
  changesHeading: p(
    '3. Измерение социальных и других изменений, произошедших по окончании и/или в течение реализации социального проекта (сравнить до проектную ситуацию и ситуацию на момент завершения проекта, степень решения проблем и задач в рамках проекта):',
  ),
  changes: p(narrative.changes),
  successHeading: p(
    '«История успеха» – это краткий (5-8 предложений) пример того, как социальный проект помог в конкретном частном случае;',
  ),
  successStory: p(narrative.successStory),
  statisticsHeading: p(
    '4. Статистическая информация в разрезе участников социального проекта (на момент предоставления программного промежуточного отчета):',
  ),
  genderHeading: p('Гендерный показатель:'),
  gender: singleTable('gender'),
  socialHeading: p('Социальный статус по категориям:'),
  socialStatus: singleTable('socialStatus'),
  ageHeading: p('Возрастной показатель:'),
  age: singleTable('age'),
  resultsHeading: p('5. Результаты социального проекта:'),
  results: p(
    `• конкретные результаты, полученные в ходе реализации социального проекта указанными целевыми группами (с указанием количественных показателей, описанием качественных сдвигов): ${narrative.results}`,
  ),
  longTermImpact: p(
    `• долговременное влияние проекта на решаемую в ходе его реализации проблему (обоснование прогнозируемых позитивных/негативных изменений в той или иной сфере, вызванных проектом): ${narrative.longTermImpact}`,
  ),
  sustainability: p(`• устойчивость социального проекта/социальной программы: ${narrative.sustainability}`),
  socioEconomicEffect: p(
    `• социально-экономический эффект реализованного проекта: ${narrative.socioEconomicEffect}`,
  ),
  partnerContribution: p(
    `6. Анализ вклада партнеров (если есть), органов власти, структур, оказывавших поддержку в реализации социального проекта: насколько необходимым было их привлечение, каким образом это усилило социальный проект, какие уроки извлечены, каким образом планируется продолжить взаимодействие? ${narrative.partnerContribution}`,
  ),
  partnersHeading: p('Партнеры социального проекта'),
  partners: growingTable('partners'),
  proposalsHeading: p(
    'Предложения для включения в перечень приоритетных направлений государственных грантов:',
  ),
  proposals: growingTable('proposals'),
  recommendationsHeading: p(
    'Укажите конкретные практические рекомендации по итогам реализации социального проекта для государственных органов.',
  ),
  recommendations: growingTable('recommendations'),
} as const;

export type Piece = keyof typeof pieces;

/** The body of the form with some pieces changed; an empty one is left out. */
export function body(changes: Partial<Record<Piece, string>> = {}): string {
  return Object.values({ ...pieces, ...changes }).join('');
}
