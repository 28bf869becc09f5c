import JSZip from 'jszip';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { newWorkbook, run } from './connected';

/** The text of one part of a saved workbook. */
async function part(workbook: EmbeddedWorkbook, path: string): Promise<string> {
  const zip = await JSZip.loadAsync(await workbook.save());
  return (await zip.file(path)?.async('string')) ?? '';
}

const reopened = async (workbook: EmbeddedWorkbook): Promise<EmbeddedWorkbook> =>
  EmbeddedWorkbook.open(await workbook.save());

describe('an indent', () => {
  async function indented(): Promise<EmbeddedWorkbook> {
    const workbook = newWorkbook();
    await run(workbook, async ({ workbook: book }) => {
      book.styles.add('Отступ');
      const style = book.styles.getItem('Отступ');
      style.horizontalAlignment = 'Left';
      style.indentLevel = 2;
      const sheet = book.worksheets.getItem('Лист1');
      sheet.getRange('A1:A2').values = [['первая'], ['вторая']];
      sheet.getRange('A1').style = 'Отступ';
      sheet.getRange('A2').format.horizontalAlignment = 'Right';
      sheet.getRange('A2').format.indentLevel = 1;
    });
    return workbook;
  }
  const told = (workbook: EmbeddedWorkbook) =>
    run(workbook, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      const cells = ['A1', 'A2', 'A3', 'A1:A2'].map((address) =>
        sheet.getRange(address).format.load('indentLevel,horizontalAlignment'),
      );
      const style = context.workbook.styles.getItem('Отступ').load('indentLevel,horizontalAlignment');
      await context.sync();
      return [...cells, style].map(({ indentLevel, horizontalAlignment }) => [
        horizontalAlignment,
        indentLevel,
      ]);
    });
  const expected = [
    ['Left', 2],
    ['Right', 1],
    ['General', 0],
    // The cells differ.
    [null, null],
    ['Left', 2],
  ];

  it('is set and read, on cells and on styles', async () => {
    expect(await told(await indented())).toEqual(expected);
  });

  it('comes back from the file', async () => {
    expect(await told(await reopened(await indented()))).toEqual(expected);
  });

  it('stands in the file as Excel writes it', async () => {
    const styles = await part(await indented(), 'xl/styles.xml');
    const alignments = (section: string) =>
      [
        ...(new RegExp(`<${section}[\\s\\S]*</${section}>`).exec(styles)?.[0] ?? '').matchAll(
          /<alignment[^>]*>/g,
        ),
      ].map(String);
    expect({ cells: alignments('cellXfs'), styles: alignments('cellStyleXfs') }).toEqual({
      cells: ['<alignment horizontal="left" indent="2"/>', '<alignment horizontal="right" indent="1"/>'],
      styles: ['<alignment horizontal="left" indent="2"/>'],
    });
  });
});

describe('a border of a conditional format', () => {
  async function ruled(): Promise<EmbeddedWorkbook> {
    const workbook = newWorkbook();
    await run(workbook, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('A1:A3').values = [[1], [1], [2]];
      const format = sheet.getRange('A2:A3').conditionalFormats.add('Custom').custom;
      format.rule.formula = '=$A2<>$A1';
      const top = format.format.borders.getItem('EdgeTop');
      top.style = 'Continuous';
      top.color = '#1E6B52';
      await context.sync();
    });
    return workbook;
  }
  const told = (workbook: EmbeddedWorkbook) =>
    run(workbook, async (context) => {
      const formats = context.workbook.worksheets.getItem('Лист1').getRange('A2').conditionalFormats;
      const { borders } = formats.getItemAt(0).custom.format;
      const top = borders.getItem('EdgeTop').load('style,color');
      const bottom = borders.getItem('EdgeBottom').load('style');
      borders.load('count');
      await context.sync();
      return [top.style, top.color, bottom.style, borders.count];
    });

  it.each([
    ['in memory', async (workbook: EmbeddedWorkbook) => workbook],
    ['in the file', reopened],
  ])('is kept %s', async (_, through) => {
    expect(await told(await through(await ruled()))).toEqual(['Continuous', '#1E6B52', 'None', 4]);
  });

  it('names no other edge in the file, so that the cell keeps its own', async () => {
    expect(/<dxfs[\s\S]*<\/dxfs>/.exec(await part(await ruled(), 'xl/styles.xml'))?.[0]).toBe(
      '<dxfs count="1"><dxf><border><top style="thin"><color rgb="FF1E6B52"/></top></border></dxf></dxfs>',
    );
  });

  it('is drawn over the cells to which the rule applies', async () => {
    const { view } = await ruled();
    const { activeSheetId } = view;
    expect([1, 2].map((row) => view.cell(activeSheetId, row, 0).style.borders)).toEqual([
      {},
      { top: { style: 'Continuous', weight: 'Thin', color: '#1E6B52' } },
    ]);
  });
});
