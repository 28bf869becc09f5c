import type { Random } from './random';

/** Names of ours, as they are written in a workbook of the final report. */
const ours = [
  'Report_gender',
  'Report_gender_men',
  'Report_contents',
  'Report_summary',
  'Report_summary_findings',
  'Report_activities',
  'Report_unchanged_gender',
  'Report_live_gender_sum',
  'Table_partners',
  'Table_activities',
] as const;
const ownStyles = ['Report number', 'Report heading', 'Report text'] as const;

/** Names of a person's that only sound like ours. */
const others = ['Report_2024', 'Отчет', 'report_vat', 'Reports', 'Свод_1', 'Table1', 'Итог'] as const;

type Work = (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void;

/** What a person has on a sheet, and whether some of it is called like ours. */
export interface ForeignContent {
  readonly sheetName: string;
  readonly parts: readonly { readonly what: string; readonly work: Work }[];
  /** Whether a name, table or style is called like one of ours, in any case. */
  readonly isCalledLikeOurs: boolean;
  /** Whether the file has a title and a company of the person's. */
  readonly hasProperties: boolean;
}

const inAnyCase = (random: Random, text: string): string =>
  random.of([
    text,
    text,
    text.toLowerCase(),
    text.toUpperCase(),
    `${text.charAt(0)}${text.slice(1).toUpperCase()}`,
  ]);

/** A sheet of the person's with figures, formulas, a format, and two to six names, tables and styles. */
export function foreignContent(random: Random): ForeignContent {
  const sheetName = random.of(['Свод', "Мой 'лист'", 'Смета 2024', 'Лист-2', 'ГЕНДЕР (мой)']);
  const isCalledLikeOurs = random.chance(50);
  const nameOf = (): string => (isCalledLikeOurs ? inAnyCase(random, random.of(ours)) : random.of(others));
  const used = new Set<string>();
  const fresh = (text: string): string | null => {
    if (used.has(text.toLowerCase())) return null;
    used.add(text.toLowerCase());
    return text;
  };
  const parts = Array.from({ length: 2 + random.below(5) }, (): ForeignContent['parts'][number] => {
    const name = fresh(nameOf());
    const row = 20 + used.size * 4;
    switch (random.below(5)) {
      case 0:
        return {
          what: `name ${name ?? '–'} for a range`,
          work: ({ names }, sheet) => name !== null && names.add(name, sheet.getRange('B2:D6')),
        };
      case 1:
        return {
          what: `name ${name ?? '–'} for a cell`,
          work: ({ names }, sheet) => name !== null && names.add(name, sheet.getRange('C3')),
        };
      case 2:
        return {
          what: `name ${name ?? '–'} for a figure`,
          work: ({ names }) => name !== null && names.add(name, '=0.12'),
        };
      case 3:
        return {
          what: `table ${name ?? '–'}`,
          work: (_, sheet) => {
            const table = sheet.tables.add(`A${String(row)}:B${String(row + 2)}`, true);
            if (name !== null) table.name = name;
          },
        };
      default: {
        const style = fresh(isCalledLikeOurs ? inAnyCase(random, random.of(ownStyles)) : 'Мой стиль');
        return {
          what: `style ${style ?? '–'}`,
          work: ({ styles }, sheet) => {
            if (style === null) return;
            styles.add(style);
            styles.getItem(style).font.italic = true;
            sheet.getRange('E1').style = style;
          },
        };
      }
    }
  });
  return { sheetName, parts, isCalledLikeOurs, hasProperties: random.chance(50) };
}
