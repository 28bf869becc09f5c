import { sheetOf, type Block, type FormSheet } from '../../form/form';
import { inEveryLanguage } from '../../form/languages';
import type { Table } from '../../form/types';
import { labels } from './labels';

/** A sheet that holds a part of a table. */
interface SheetOfPart {
  readonly section: string;
  /** The table whose colour its tab has. */
  readonly colouredAs: string;
  readonly blocks: readonly Block[];
}

/** Every table has a sheet of its own; the narrative has two, as it goes on after the figures of section 4. */
const parts: Readonly<Record<'narrative' | 'results', SheetOfPart>> = {
  narrative: {
    section: '2,3',
    colouredAs: 'narrative',
    blocks: [{ table: 'narrative', columns: ['goalAchievement', 'changes', 'successStory'] }],
  },
  results: {
    section: '5,6',
    colouredAs: 'narrative',
    blocks: [
      {
        table: 'narrative',
        columns: [
          'results',
          'longTermImpact',
          'sustainability',
          'socioEconomicEffect',
          'partnerContribution',
        ],
      },
    ],
  },
};

/** The sheets in the order of the paper form; a sheet of a whole table has its id. */
const order = [
  'general',
  'goal',
  'activities',
  'effects',
  'deviations',
  'narrative',
  'gender',
  'socialStatus',
  'age',
  'results',
  'partners',
  'proposals',
  'recommendations',
] as const;

const isPart = (id: string): id is keyof typeof parts => id in parts;

/** The sheets of the final report. */
export function sheetsOf(tables: readonly Table[]): FormSheet[] {
  const tableOf = (id: string): Table => {
    const table = tables.find((each) => each.id === id);
    if (table === undefined) throw new Error(`The final report has no table ${id}.`);
    return table;
  };
  return order.map((id): FormSheet => {
    if (!isPart(id)) return sheetOf(tableOf(id));
    const { section, colouredAs, blocks } = parts[id];
    const { tabColor } = tableOf(colouredAs);
    return {
      id,
      tab: inEveryLanguage((language) => labels[language].sheets[id].tab),
      title: inEveryLanguage((language) => labels[language].sheets[id].title),
      section,
      ...(tabColor === undefined ? {} : { tabColor }),
      blocks,
    };
  });
}
