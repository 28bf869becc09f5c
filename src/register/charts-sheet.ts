import { localAddress, localRange, quoteSheet } from '../report/address';
import { cellArea, columnArea, rowArea, text, type PlannedChart } from '../sheets/plan';
import { section, together, type Section } from '../sheets/section';
import { peopleTables } from './columns';
import { listGeometry, registerMargin, sheetLooks, titleSection, type RegisterSheet } from './list-sheet';
import { registerName } from './names';
import { peopleColumns } from './people-sheet';
import type { Register } from './register';
import type { RegisterWords } from './words';

/** Rows that a chart covers, and columns of the sheet. */
const chartRows = 13;
const columns = 11;
/** In characters: the longest word of a category, «Государственные», stands whole in it. */
const widthOfFigure = 17;
const { left, headingRow, totalRow } = listGeometry;

interface Drawing {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly { readonly heading: string; readonly formula: string }[];
}

/** The totals of the register as figures with their charts; both follow the filters of the lists. */
export function chartsSheet(register: Register, verdicts: string, words: RegisterWords): RegisterSheet {
  const { form } = register.kit;
  const title = words.text('register.charts');
  const drawings = [verdictDrawing(register, verdicts, words), ...peopleDrawings(register, words)];
  let top = headingRow;
  const parts: Section[] = [titleSection(register, words, title)];
  const charts: PlannedChart[] = [];
  for (const { id, title: said, bars } of drawings) {
    const right = left + bars.length - 1;
    const block = registerName(form, `chart_${id}`);
    parts.push(
      section(top + 2, {
        cells: [
          { row: top, column: left, value: text(said) },
          ...bars.flatMap(({ heading, formula }, index) => [
            { row: top + 1, column: left + index, value: text(heading) },
            { row: top + 2, column: left + index, value: { formula } },
          ]),
        ],
        styles: [
          { area: cellArea(top, left), style: 'Report heading' },
          { area: rowArea(top + 1, left, right), style: 'Report column heading' },
          { area: rowArea(top + 2, left, right), style: 'Report computed figure' },
        ],
        names: [{ name: block, area: { top: top + 1, left, bottom: top + 2, right } }],
      }),
    );
    charts.push({
      name: registerName(form, `drawing_${id}`),
      type: 'column',
      title: said,
      source: { kind: 'block', block, skipColumns: 0 },
      position: { top: top + 4, left, bottom: top + 3 + chartRows, right: left + columns - 1 },
    });
    top += chartRows + 6;
  }
  const { bottom, names, ...content } = together(parts);
  const area = { top: 0, left: 0, bottom: Math.max(bottom, top - 2), right: left + columns - 1 };
  const looks = sheetLooks(title, words, area);
  return {
    plan: {
      ...content,
      ...looks,
      print: { ...looks.print, orientation: 'portrait', titleRows: null },
      key: 'charts',
      block: registerName(form, 'charts'),
      name: title,
      columnWidths: [registerMargin, ...Array.from({ length: columns }, () => widthOfFigure)],
      names: [...names, { name: registerName(form, 'charts'), area }],
      excelTables: [],
      charts,
      freeze: { rows: 0, columns: 0 },
    },
    links: [],
  };
}

/** How many reports are ready: those whose verdict begins with the mark. */
function verdictDrawing(register: Register, column: string, words: RegisterWords): Drawing {
  const count = (mark: string) => `=COUNTIF(${column},"${mark}*")`;
  return {
    id: 'verdict',
    title: words.text('register.verdicts'),
    bars: [
      { heading: words.text('register.ready'), formula: count('✓') },
      { heading: words.text('register.notReady'), formula: count('✗') },
      { heading: words.text('register.sheet.unread'), formula: `=${register.unread.length}` },
    ],
  };
}

function peopleDrawings(register: Register, words: RegisterWords): Drawing[] {
  return peopleTables(register.kit.form).map((table, index) => {
    const sheet = quoteSheet(table.sheet[words.language]);
    const listed = peopleColumns(register, table, index, words);
    const parts = table.columns.filter(({ role }) => role !== 'total');
    return {
      id: table.id,
      title: table.title[words.language],
      bars: parts.map(({ id, label }) => {
        const at = left + listed.findIndex((column) => column.id === id);
        return { heading: label[words.language], formula: `=${sheet}!${localAddress(totalRow, at)}` };
      }),
    };
  });
}

/** The reference to a column of a list of so many rows, from another sheet. */
export function columnReference(tab: string, index: number, rows: number): string {
  const first = headingRow + 1;
  return `${quoteSheet(tab)}!${localRange(columnArea(left + index, first, headingRow + Math.max(rows, 1)))}`;
}
