import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { parseReference, localAddress } from '../../src/report/address';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { reportToJson } from '../../src/report/report-json';
import formData from '../fixtures/form.json';
import { consistent, reportWith } from '../fixtures/reports';
import { edit, valuesAt } from '../support/office';
import { checkedFile, type CheckedFile } from './checked-json';
import { filesUnder, report, sampleFile, scratchFolder } from './run-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const scratch = scratchFolder();
const at = scratch.path;
afterAll(scratch.remove);

const sample = JSON.parse(readFileSync(sampleFile, 'utf8')) as Record<string, unknown>;

async function fill(name: string, json: object): Promise<void> {
  writeFileSync(at(`${name}.json`), JSON.stringify(json));
  const { code, err } = await report('fill', at(`${name}.json`), at(`${name}.xlsx`));
  expect({ code, err }).toEqual({ code: 0, err: '' });
}

/** Runs of the same command on files that do not change are made once. */
const made = new Map<string, Promise<{ code: number; json: unknown }>>();
function checkJson(...args: readonly string[]): Promise<{ code: number; json: unknown }> {
  const key = args.join('\n');
  const run =
    made.get(key) ??
    report('check', '--json', ...args).then(({ code, out }) => ({ code, json: JSON.parse(out) }));
  made.set(key, run);
  return run;
}

/** A report that only raises a question: somebody must look, nothing must be mended. */
const withQuestion = reportToJson(
  reportWith({ partners: [], 'effects.partners.plan': 0, 'effects.partners.actual': 0 }),
);
/** A report that raises one warning: somebody must mend it or say why it is so. */
const withWarning = reportToJson(reportWith({ 'activities.2.participants': '119 человек' }));

beforeAll(async () => {
  await Promise.all([
    fill('sample', sample),
    fill('consistent', consistent.ru),
    fill('question', withQuestion),
    fill('warning', withWarning),
  ]);
});

describe('new', () => {
  it.each([
    [[], 'Титул'],
    [['--lang', 'kk'], 'Титул'],
    [['--lang', 'en'], 'Cover'],
  ])('with %j makes an empty report that can be read', async (language, sheet) => {
    const file = at(`new-${language[1] ?? 'none'}.xlsx`);
    expect((await report('new', file, ...language)).code).toBe(0);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    expect(book.worksheets.map(({ name }) => name)).toContain(sheet);
    // Every table has a sheet, the narrative two; and there is the front sheet.
    expect(book.worksheets).toHaveLength(formData.tables.length + 2);
    const { code, out } = await report('read', file);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ gender: { total: null, men: null, women: null }, partners: [] });
  });

  it('writes into an empty file that is there, and over another only with --force', async () => {
    writeFileSync(at('mine.xlsx'), '');
    expect((await report('new', at('mine.xlsx'))).code).toBe(0);
    expect(statSync(at('mine.xlsx')).size).toBeGreaterThan(0);
    writeFileSync(at('mine.xlsx'), 'мои данные');
    expect((await report('new', at('mine.xlsx'))).code).toBe(2);
    expect(readFileSync(at('mine.xlsx'), 'utf8')).toBe('мои данные');
    expect((await report('new', at('mine.xlsx'), '--force')).code).toBe(0);
    expect((await report('read', at('mine.xlsx'))).code).toBe(0);
  });

  it('leaves no draft beside the file', () => {
    expect(Object.keys(filesUnder(at('.'))).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});

describe('read of what fill wrote', () => {
  type Row = Record<string, unknown>;
  const filledUp = (row: Row = {}, columns: readonly { id: string; type: string }[]): Row =>
    Object.fromEntries(columns.map(({ id }) => [id, row[id] === '' ? null : (row[id] ?? null)]));
  /** A report with every key of the form, worked out from form.json alone. */
  function everyKey(json: Record<string, unknown>): Record<string, unknown> {
    const tables = formData.tables.map((table): [string, unknown] => {
      const content = json[table.id];
      if (table.kind === 'rows')
        return [table.id, ((content ?? []) as Row[]).map((row) => filledUp(row, table.columns))];
      if (table.kind !== 'fixedRows') return [table.id, filledUp(content as Row, table.columns)];
      const columns = table.columns.filter(({ type }) => type !== 'fixed');
      const rows = 'rows' in table ? (table.rows ?? []) : [];
      return [
        table.id,
        Object.fromEntries(
          rows.map(({ id }) => [id, filledUp((content as Record<string, Row>)[id], columns)]),
        ),
      ];
    });
    return { form: json['form'], edition: json['edition'], ...Object.fromEntries(tables) };
  }

  it.each([
    ['sample', sample],
    ['consistent', consistent.ru as Record<string, unknown>],
  ])('is the same report, null where a cell was absent: %s', async (name, json) => {
    const { code, out, err } = await report('read', at(`${name}.xlsx`));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(everyKey(json));
  });
});

describe('check', () => {
  it.each([
    ['sample', 1],
    ['consistent', 0],
    ['question', 0],
    ['warning', 1],
  ])('ends for the %s report with %d', async (name, expected) => {
    const { code, json } = await checkJson(at(`${name}.xlsx`));
    const checked = checkedFile.parse(json);
    expect(code).toBe(expected);
    expect(checked.verdict).toBe(expected === 0 ? 'ready' : 'not-ready');
    const open = checked.findings.filter(({ waiver }) => waiver?.answers !== true);
    for (const severity of ['error', 'warning', 'question'] as const) {
      expect(open.filter((finding) => finding.severity === severity)).toHaveLength(checked.counts[severity]);
    }
  });

  it('finds nothing in a consistent report, a question in one, and a warning in another', async () => {
    const [none, question, warning] = await Promise.all(
      ['consistent', 'question', 'warning'].map(async (name) =>
        checkedFile.parse((await checkJson(at(`${name}.xlsx`))).json),
      ),
    );
    expect(none?.findings).toEqual([]);
    expect(question?.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['empty-table', 'question'],
    ]);
    expect(new Set(warning?.findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  it('of the sample names the contradictions that are in it', async () => {
    const { findings, counts } = checkedFile.parse((await checkJson(at('sample.xlsx'))).json);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'partners-count',
        severity: 'error',
        expected: 2,
        actual: 3,
        difference: 1,
      }),
    );
    expect(findings.filter(({ rule }) => /^(gender|social-status|age)-sum$|totals-agree/.test(rule))).toEqual(
      [],
    );
    expect(findings.find(({ rule }) => rule === 'number-as-text')?.table).toBe('effects');
    expect(counts.waived).toBe(0);
  });

  it('prints one object for one file and an array in the order given for several and for a folder', async () => {
    mkdirSync(at('folder'));
    for (const name of ['b-sample', 'a-consistent'])
      copyFileSync(at(`${name.slice(2)}.xlsx`), at(`folder/${name}.xlsx`));
    writeFileSync(at('folder/~$b-sample.xlsx'), 'открыт');
    writeFileSync(at('folder/readme.txt'), 'не книга');
    const files = async (...args: string[]) => {
      const { code, json } = await checkJson(...args);
      return { code, files: (json as CheckedFile[]).map((each) => checkedFile.parse(each).file) };
    };
    const [one, two] = [at('sample.xlsx'), at('consistent.xlsx')];
    expect(await files(two, one)).toEqual({ code: 1, files: [two, one] });
    expect(await files(two, at('question.xlsx'))).toEqual({ code: 0, files: [two, at('question.xlsx')] });
    expect(await files(at('folder'))).toEqual({
      code: 1,
      files: [at('folder/a-consistent.xlsx'), at('folder/b-sample.xlsx')],
    });
    expect(await files(at('folder'), two)).toEqual({
      code: 1,
      files: [at('folder/a-consistent.xlsx'), at('folder/b-sample.xlsx'), two],
    });
    expect(checkedFile.safeParse((await checkJson(one)).json).success).toBe(true);
  });

  it('checks the others when one of several cannot be used, and ends with 2', async () => {
    const { code, out, err } = await report(
      'check',
      '--json',
      at('sample.xlsx'),
      at('gone.xlsx'),
      at('consistent.xlsx'),
    );
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('gone.xlsx');
    expect((JSON.parse(out) as CheckedFile[]).map(({ file }) => file)).toEqual([
      at('sample.xlsx'),
      at('gone.xlsx'),
      at('consistent.xlsx'),
    ]);
  });

  it('does not write the file that it checks', async () => {
    const before = readFileSync(at('sample.xlsx'));
    await report('check', at('sample.xlsx'));
    expect(readFileSync(at('sample.xlsx')).equals(before)).toBe(true);
  });

  it('with --out writes the workbook with its summary, into a folder for several files', async () => {
    mkdirSync(at('out'));
    expect((await report('check', at('sample.xlsx'), at('consistent.xlsx'), '--out', at('out'))).code).toBe(
      1,
    );
    for (const name of ['sample', 'consistent']) {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(at(`out/${name}.xlsx`));
      expect(book.getWorksheet('Сводка')).toBeDefined();
      // Every table has a sheet, the narrative two; and there are the front sheet and the summary.
      expect(book.worksheets).toHaveLength(formData.tables.length + 3);
    }
    // A second time they are there already.
    const again = await report('check', at('sample.xlsx'), '--out', at('out'));
    expect(again.code).toBe(2);
  });

  it('writes nothing when the workbook cannot be checked', async () => {
    writeFileSync(at('damaged.xlsx'), 'PK\u0003\u0004 нет');
    expect((await report('check', at('damaged.xlsx'), '--out', at('checked-damaged.xlsx'))).code).toBe(2);
    expect(existsSync(at('checked-damaged.xlsx'))).toBe(false);
  });

  it('tells a person the verdict and each finding with its cells', async () => {
    const { out } = await report('check', at('sample.xlsx'));
    const plain = out.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(plain).toContain('✗ Не готов: 3 ошибки');
    expect(plain).toMatch(
      /✗ Партнеров по факту 3, а в таблице партнеров 2 строки\n +Эффекты!F14, Партнеры!B6\n/,
    );
    const ready = await report('check', at('consistent.xlsx'));
    expect(ready.out).toContain('✓ Готов к сдаче');
  });

  it.each([
    ['kk', /[әіңғүұқөһ]/i],
    ['en', /^[^а-яё]*partners[^а-яё]*$/i],
  ])('speaks %s when asked to', async (language, words) => {
    const { json } = await checkJson(at('sample.xlsx'), '--lang', language);
    const finding = checkedFile.parse(json).findings.find(({ rule }) => rule === 'partners-count');
    expect(finding?.message).toMatch(words);
    expect(finding?.action).toMatch(words);
  });

  it('speaks the language of the sheets when not told', async () => {
    await report('fill', sampleFile, at('english.xlsx'), '--lang', 'en');
    const { json } = await checkJson(at('english.xlsx'));
    expect(checkedFile.parse(json).findings.find(({ rule }) => rule === 'partners-count')?.message).toMatch(
      /partners/i,
    );
  });
});

describe('every cell that check names', () => {
  it.each(['ru', 'kk', 'en'])('opens in the workbook and shows the value (%s)', async (language) => {
    const [filled, checked] = [at(`cells-${language}.xlsx`), at(`cells-${language}-checked.xlsx`)];
    await report('fill', sampleFile, filled, '--lang', language);
    const { json } = await checkJson(filled, '--out', checked);
    const { findings } = checkedFile.parse(json);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(checked);
    const valueOf = (cell: string) => {
      const area = parseReference(cell);
      const sheet = area === null ? undefined : book.getWorksheet(area.sheet);
      if (area === null || sheet === undefined) throw new Error(`No sheet for ${cell}`);
      expect(area.bottom).toBeLessThan(sheet.rowCount);
      return sheet.getCell(localAddress(area.top, area.left)).value;
    };
    const cells = findings.flatMap((finding) => finding.cells);
    expect(cells.length).toBeGreaterThan(20);
    expect(findings.filter((finding) => finding.cells.length === 0)).toEqual([]);
    for (const cell of cells) valueOf(cell);
    const shown = (rule: string) =>
      valueOf(findings.find((finding) => finding.rule === rule)?.cells[0] ?? '');
    expect(shown('partners-count')).toBe(3);
    expect(shown('older-equals-band')).toBe(150);
    expect(shown('large-other')).toBe(88);
    expect(String(shown('activity-inexact-actual'))).toBe('Более 30');
  });
});

describe('a warning that was answered on the summary', () => {
  it('makes the report ready, and a changed figure takes that back', async () => {
    const [checked, answered, changed] = [at('w-checked.xlsx'), at('w-answered.xlsx'), at('w-changed.xlsx')];
    await report('check', at('warning.xlsx'), '--out', checked);
    const workbook = await EmbeddedWorkbook.open(readFileSync(checked));
    installGlobals(workbook);
    const findings = await valuesAt('Report_summary_findings');
    await edit(({ names }) => {
      const range = names.getItem('Report_summary_reasons').getRange();
      for (let row = 1; row < findings.length; row++)
        range.getCell(row - 1, 0).values = [['Один участник ушел раньше']];
    });
    writeFileSync(answered, await workbook.save());
    const after = await checkJson(answered);
    expect(after.code).toBe(0);
    expect(checkedFile.parse(after.json).counts).toMatchObject({
      error: 0,
      warning: 0,
      waived: findings.length - 1,
    });

    await edit(({ names }) => {
      names.getItem('Report_activities_participants').getRange().getCell(1, 0).values = [['118 человек']];
    });
    writeFileSync(changed, await workbook.save());
    const lapsed = await checkJson(changed);
    expect(lapsed.code).toBe(1);
    expect(checkedFile.parse(lapsed.json).findings.map(({ waiver }) => waiver)).toEqual(
      Array.from({ length: findings.length - 1 }, () => ({
        reason: 'Один участник ушел раньше',
        state: 'lapsed',
        answers: false,
      })),
    );
  });
});
