import { sheetOf, type Block, type FormSheet } from '../../form/form';
import { inEveryLanguage } from '../../form/languages';
import type { Table } from '../../form/types';
import { labels } from './labels';

/** A sheet that holds several tables or a part of one; the others hold a table each. */
interface SharedSheet {
  readonly section: string;
  /** The table whose colour its tab has. */
  readonly colouredAs: string;
  readonly blocks: readonly Block[];
}

/**
 * Short texts that follow one another in the paper form share a page: the goal comes right after the head, and the reasons
 * for deviations right before sections 2 and 3. The narrative goes on after the figures of section 4.
 */
const shared: Readonly<Record<'general' | 'narrative' | 'results', SharedSheet>> = {
  general: { section: 'header', colouredAs: 'general', blocks: [{ table: 'general' }, { table: 'goal' }] },
  narrative: {
    section: '1,2,3',
    colouredAs: 'narrative',
    blocks: [
      { table: 'deviations' },
      { table: 'narrative', columns: ['goalAchievement', 'changes', 'successStory'] },
    ],
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

/** The sheets in the order of the paper form; a sheet of one table has its id. */
const order = [
  'general',
  'activities',
  'effects',
  'narrative',
  'gender',
  'socialStatus',
  'age',
  'results',
  'partners',
  'proposals',
  'recommendations',
] as const;

const isShared = (id: string): id is keyof typeof shared => id in shared;

/** The sheets of the final report. */
export function sheetsOf(tables: readonly Table[]): FormSheet[] {
  const tableOf = (id: string): Table => {
    const table = tables.find((each) => each.id === id);
    if (table === undefined) throw new Error(`The final report has no table ${id}.`);
    return table;
  };
  return order.map((id): FormSheet => {
    if (!isShared(id)) return sheetOf(tableOf(id));
    const { section, colouredAs, blocks } = shared[id];
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
