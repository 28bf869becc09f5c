import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { EmbeddedWorkbook } from '../../src/embedded-excel';
import { newWorkbook, run } from './connected';

/** Figures and texts that the formulas speak of: A1:A6 numbers and more, B1:B6 texts. */
const data = [
  [3, 'мужчины'],
  [4.5, 'женщины'],
  ['', ''],
  ["'12", 'мужчины'],
  ['', 'ABC'],
  [-7, 'прочие 25'],
];

/** A formula and what it is worth, worked out by hand. */
const cases: [string, unknown][] = [
  ['=IF(A1>2,"да","нет")', 'да'],
  ['=IFERROR(1/0,"ошибка")', 'ошибка'],
  ['=AND(A1>2,A2<5)', true],
  ['=OR(A1>5,A2>5)', false],
  ['=NOT(A1=3)', false],
  ['=SUM(A1:A6)', 0.5],
  ['=COUNT(A1:A6)', 3],
  ['=COUNTA(A1:A6)', 4],
  ['=COUNTIF(B1:B6,"мужчины")', 2],
  ['=COUNTIF(A1:A6,">0")', 2],
  ['=COUNTIF(B1:B6,"про*")', 1],
  ['=SUMIF(B1:B6,"мужчины",A1:A6)', 3],
  ['=SUMPRODUCT(--ISNUMBER(A1:A6))', 3],
  ['=SUMPRODUCT(--ISTEXT(A1:A6))', 1],
  ['=SUMPRODUCT((B1:B6="мужчины")*1)', 2],
  ['=SUMPRODUCT(--(LEN(B1:B6)>0))', 5],
  ['=SUMPRODUCT((A1:A2>3)*(A1:A2))', 4.5],
  ['=ABS(A6)', 7],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.345,2)', -2.35],
  ['=LEN(B2)', 7],
  ['=TEXT(1234.5,"0.00")', '1234.50'],
  ['=TEXT(44927,"dd.mm.yyyy")', '01.01.2023'],
  ['=INDEX(A1:B6,2,2)', 'женщины'],
  ['=MATCH("женщины",B1:B6,0)', 2],
  ['=INDEX(A1:A6,MATCH("ABC",B1:B6,0)+1)', -7],
  ['=ISNUMBER(A1)', true],
  ['=ISTEXT(A4)', true],
  ['=ISBLANK(A3)', true],
  ['=SUBSTITUTE(B6,"25","26")', 'прочие 26'],
  ['=VALUE("12")', 12],
  ['=CONCATENATE("а",A1,"б")', 'а3б'],
  ['="а"&A2', 'а4.5'],
  ['=MAX(A1:A6)', 4.5],
  ['=MIN(A1:A6)', -7],
  ['=N(A4)', 0],
  ['=T(A1)', ''],
  ['=LEFT(B2,3)', 'жен'],
  ['=MID(B2,4,2)', 'щи'],
  ['=RIGHT(B2,1)', 'ы'],
  ['=CODE("A")', 65],
  ['=CHAR(65)', 'A'],
  ['=REPT("ab",3)', 'ababab'],
  ['=DATE(2023,1,31)', 44957],
  ['=A3&""', ''],
  ['=A3+1', 1],
  ['=IF(A3="","пусто","есть")', 'пусто'],
  ['=SUM(Числа)', 0.5],
  ['=Второй!A1*2', 42],
  ["='Соц статус'!A1+1", 8],
  ['=SUM(Второй!A:A)', 21],
  ['=HYPERLINK("#Второй!A1","перейти")', 'перейти'],
  ['=IF(COUNTIF(B1:B6,B1)=2,"✓ равно","✗ "&ABS(-1)&" лишних")', '✓ равно'],
  ['=SUM(Таб[Всего])', 30],
  ['=1/0', '#DIV/0!'],
  ['=MATCH("нет",B1:B6,0)', '#N/A'],
  ['=2^3*-1', -8],
  ['=-2^2', 4],
  ['=10%', 0.1],
  ['=1=1', true],
  ['="a"="A"', true],
  ['=TRIM("  а  б ")', 'а б'],
  ['=UPPER("аб")', 'АБ'],
  ['=INT(-1.5)', -2],
  ['=MOD(7,3)', 1],
  ['=ROW(A4)', 4],
  ['=ROWS(A1:A6)', 6],
  ['=CHOOSE(2,"а","б")', 'б'],
  ['=AVERAGE(A1:A2)', 3.75],
  ['=SUMPRODUCT(ABS(A1:A2))', 7.5],
  ['=SUMPRODUCT(ROUND(A1:A2,0))', 8],
  ['=SUMPRODUCT(--(LEFT(B1:B6,1)="м"))', 2],
  ['=SUMPRODUCT(--(TRIM(B1:B6)<>""))', 5],
  ['=SUMPRODUCT(--NOT(ISBLANK(B1:B6)))', 5],
  ['=SUMPRODUCT((B1:B6<>"")*(A1:A6=""))', 1],
  ['=COUNTIFS(B1:B6,"мужчины",A1:A6,">0")', 1],
  ['=SUMIFS(A1:A6,B1:B6,"мужчины")', 3],
  ['=COUNTBLANK(A1:A6)', 2],
  ['=IF(SUM(A1:A2)=7.5,"✓","✗")&" "&TEXT(A2,"0.0")', '✓ 4.5'],
  ['=IF(A1=3,,"x")', 0],
  ['=EXACT("а","А")', false],
  ['=FIND("н",B2)', 3],
];

async function calculated(): Promise<{ workbook: EmbeddedWorkbook; values: unknown[] }> {
  const workbook = newWorkbook();
  const values = await run(workbook, async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem('Лист1');
    sheet.getRange('A1:B6').values = data;
    const second = worksheets.add('Второй');
    second.getRange('A1').values = [[21]];
    second.getRange('C1:D3').values = [
      ['Кто', 'Всего'],
      ['а', 10],
      ['б', 20],
    ];
    second.tables.add('C1:D3', true).name = 'Таб';
    worksheets.add('Соц статус').getRange('A1').values = [[7]];
    names.add('Числа', sheet.getRange('A1:A6'));
    const target = sheet.getRangeByIndexes(0, 4, cases.length, 1);
    target.formulas = cases.map(([formula]) => [formula]);
    target.load('values');
    await context.sync();
    return target.values.map(([value]): unknown => value);
  });
  return { workbook, values };
}

/** The results in column E as LibreOffice calculates them: the file goes there without ours, so that it has to work. */
async function recalculated(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-excel-'));
  try {
    const zip = await JSZip.loadAsync(bytes);
    for (const path of Object.keys(zip.files).filter((name) => name.startsWith('xl/worksheets/sheet'))) {
      const xml = (await zip.file(path)?.async('string')) ?? '';
      zip.file(
        path,
        xml
          .replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
          .replaceAll(/(<c [^>]*) t="(?:str|e|b)"([^>]*><f>)/g, '$1$2'),
      );
    }
    writeFileSync(join(folder, 'in.xlsx'), await zip.generateAsync({ type: 'uint8array' }));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const output = join(folder, 'out');
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', output, join(folder, 'in.xlsx')],
      { stdio: 'ignore' },
    );
    const written = await JSZip.loadAsync(readFileSync(join(output, 'in.xlsx')));
    return resultsIn((await written.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The results of the formulas in a sheet's part, by address. */
function resultsIn(xml: string): Map<string, unknown> {
  const results = new Map<string, unknown>();
  for (const [, address = '', attributes = '', value = ''] of xml.matchAll(
    /<c r="([A-Z]+\d+)"([^>]*)><f[^>]*>[^<]*<\/f>(?:<v>([^<]*)<\/v>)?/g,
  )) {
    const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const text = value.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    results.set(address, type === 'b' ? value === '1' : type === 'n' ? Number(value) : text);
  }
  return results;
}

const close = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(9)) : value);

it('calculates every formula to the value worked out by hand', async () => {
  const { values } = await calculated();
  const answers = cases.map(([formula], index) => [formula, close(values[index])]);
  expect(answers).toEqual(cases);
});

it('agrees with LibreOffice, which recalculates what was saved', async () => {
  const { workbook } = await calculated();
  const results = await recalculated(await workbook.save());
  const answers = cases.map(([formula], index) => [formula, close(results.get(`E${String(index + 1)}`))]);
  expect(answers).toEqual(cases);
}, 120_000);
