import type { EmbeddedWorkbook } from '../../src/embedded-excel';
import type { CellView, SheetView } from '../../src/embedded-excel/view/view-types';
import { textWidth } from '../../src/embedded-excel/text/text-width';
import { languages, type Language } from '../../src/form/languages';
import { localAddress } from '../../src/report/address';
import { createSheets } from '../../src/commands';
import type { Report } from '../../src/report/report';
import { reportWith } from '../fixtures/reports';
import { check, contextIn, filledWorkbook, newWorkbook, sampleReport } from '../support/embedded';
import { edit } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

/** Pixels that Excel leaves free at both sides of a cell together, and those of one step of indent. */
const padding = 4;
const indentStep = 9;

interface Cut {
  readonly place: string;
  readonly text: string;
  readonly wide: number;
  readonly room: number;
}

/** The texts of a sheet's printed cells that have less room than they take; hidden columns are left out. */
function cutTexts(workbook: EmbeddedWorkbook, sheet: SheetView, lastColumn: number): Cut[] {
  const { view } = workbook;
  const used = sheet.usedRange;
  if (used === null) return [];
  const cuts: Cut[] = [];
  for (let row = used.row; row < used.row + used.rowCount; row++) {
    for (let column = 0; column <= lastColumn; column++) {
      const cell = view.cell(sheet.id, row, column);
      if (cell.displayText === '' || sheet.columnWidth(column) === 0) continue;
      const empty = (at: number) => view.cell(sheet.id, row, at).displayText === '';
      const room = roomOf(cell, sheet, column, lastColumn, empty);
      const wide = widthOf(cell);
      if (wide > room) {
        const place = `${sheet.name}!${localAddress(row, column)}`;
        cuts.push({ place, text: cell.displayText, wide: Math.round(wide), room: Math.round(room) });
      }
    }
  }
  return cuts;
}

/** What must stand in one line: the longest word of a wrapped text, else the longest line. */
function widthOf({ displayText, style }: CellView): number {
  const pieces = displayText.split(style.wrapText ? /[\s/-]+/ : '\n');
  return Math.max(...pieces.map((piece) => textWidth(piece, style.font)));
}

/** Its column's width, and for a text in one line that of the empty cells beside it. */
function roomOf(
  { value, style }: CellView,
  sheet: SheetView,
  column: number,
  lastColumn: number,
  isEmpty: (column: number) => boolean,
): number {
  let room = sheet.columnWidth(column) - padding - style.indentLevel * indentStep;
  if (style.wrapText || typeof value !== 'string') return room;
  for (let next = column + 1; next <= lastColumn && isEmpty(next); next++) room += sheet.columnWidth(next);
  return room;
}

/** The last printed column of every sheet, from the print area in the workbook. */
async function lastColumns(): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  await edit(async ({ worksheets }, context) => {
    const sheets = worksheets.load('items/name');
    await context.sync();
    const areas = sheets.items.map((sheet) => ({
      name: sheet.name,
      area: sheet.pageLayout.getPrintAreaOrNullObject().load('address'),
    }));
    await context.sync();
    for (const { name, area } of areas) {
      if (area.isNullObject) continue;
      const [, letters = ''] = /:\$?([A-Z]+)/.exec(area.address) ?? [];
      found.set(name, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1);
    }
  });
  return found;
}

const empty = async (language: Language): Promise<EmbeddedWorkbook> => {
  const workbook = await newWorkbook();
  await createSheets.run(await contextIn(language), { language });
  return workbook;
};
const checked =
  (report: Report) =>
  async (language: Language): Promise<EmbeddedWorkbook> => {
    const workbook = await filledWorkbook(report, language);
    await check(language);
    return workbook;
  };

const books = {
  'an empty report': empty,
  'the sample, checked': checked(sampleReport()),
  'a consistent report, checked': checked(reportWith()),
};

describe.each(Object.entries(books))('on the printed sheets of %s', (_, make) => {
  it.each(languages)('no word and no figure is cut, in %s', async (language) => {
    const workbook = await make(language);
    const printed = await lastColumns();
    const sheets = workbook.view.sheets.filter(({ name }) => printed.has(name));
    expect(sheets.length).toBeGreaterThanOrEqual(13);
    expect(sheets.flatMap((sheet) => cutTexts(workbook, sheet, printed.get(sheet.name) ?? 0))).toEqual([]);
  });
});

it('a text that is too long for its cell is found', async () => {
  const workbook = await empty('ru');
  await edit(({ worksheets }) => {
    worksheets.getItem('Эффекты').getRange('E6').values = [['ОченьДлинноеСловоКотороеНикудаНеПомещается']];
  });
  const sheet = workbook.view.sheets.find(({ name }) => name === 'Эффекты');
  expect(sheet === undefined ? [] : cutTexts(workbook, sheet, 9).map(({ place }) => place)).toEqual([
    'Эффекты!E6',
  ]);
});
