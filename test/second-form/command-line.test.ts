import { mkdtempSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli';
import type { Forms } from '../../src/cli/forms';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { forms as shipped } from '../../src/forms';
import { visitEntry } from '../fixtures/visit-report';
import { ownRules } from '../fixtures/visit-report/rules';
import { goodVisit, visitWith } from '../fixtures/visit-report/reports';
import { sheetNames } from '../support/office';
import { fill } from './visits';

jest.setTimeout(120_000);

const both: Forms = [...shipped, visitEntry];
const sample = join(__dirname, '../../samples/village-self-government-2023.json');

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-form-'));
  writeFileSync(at('visit.json'), JSON.stringify(goodVisit));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command line with some forms, and gives what it printed. */
async function run(forms: Forms, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const into = (lines: string[]) => (chunk: string | Uint8Array) => {
    lines.push(String(chunk));
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(into(out)),
    jest.spyOn(process.stderr, 'write').mockImplementation(into(err)),
  ];
  try {
    return { code: await main(args, forms), out: out.join(''), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('the command line with two forms', () => {
  it('makes the first where none is named, and the second by its name', async () => {
    const sheetsIn = async (file: string) => {
      installGlobals(await EmbeddedWorkbook.open(readFileSync(at(file))));
      return sheetNames();
    };
    expect(await run(both, 'new', at('first.xlsx'))).toMatchObject({ code: 0, err: '' });
    expect((await sheetsIn('first.xlsx'))[0]).toBe('Отчет');
    const named = await run(
      both,
      'new',
      at('second.xlsx'),
      '--form',
      'invented-visit-report',
      '--lang',
      'en',
    );
    expect(named).toMatchObject({ code: 0, err: '' });
    expect(await sheetsIn('second.xlsx')).toEqual(['Visit cover', 'Visit', 'Days', 'Recommendations']);
  });

  it('tells in one line of a form that it does not know, and writes nothing', async () => {
    const { code, out, err } = await run(both, 'new', at('none.xlsx'), '--form', 'visits');
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('Форма visits неизвестна. Известны: kz-ngo-final-report, invented-visit-report.\n');
    expect(() => readFileSync(at('none.xlsx'))).toThrow('ENOENT');
  });

  it('fills the form that the data names, reads it and checks it', async () => {
    expect(await run(both, 'fill', at('visit.json'), at('visit.xlsx'))).toMatchObject({ code: 0, err: '' });
    const read = await run(both, 'read', at('visit.xlsx'));
    expect(JSON.parse(read.out)).toEqual(goodVisit);
    const checked = await run(both, 'check', at('visit.xlsx'), '--json');
    expect([checked.code, JSON.parse(checked.out)]).toMatchObject([
      0,
      { form: 'invented-visit-report', edition: 'B', rules: 'invented.1', verdict: 'ready' },
    ]);
  });

  it('writes the summary of the form that stands in the workbook', async () => {
    await run(both, 'fill', at('visit.json'), at('to-check.xlsx'), '--lang', 'kk');
    const { code, out } = await run(both, 'check', at('to-check.xlsx'), '--out', at('checked.xlsx'));
    expect([code, out.includes('Дайын') || out.includes('дайын')]).toEqual([0, true]);
    installGlobals(await EmbeddedWorkbook.open(readFileSync(at('checked.xlsx'))));
    expect((await sheetNames()).at(-1)).toBe('Сапар қорытындысы');
  });

  it('refuses data of the other form than the one that is named', async () => {
    const { code, err } = await run(
      both,
      'fill',
      sample,
      at('wrong.xlsx'),
      '--form',
      'invented-visit-report',
    );
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('prints the rules of either form', async () => {
    const { out } = await run(both, 'rules', '--json', '--form', 'invented-visit-report');
    const rules = JSON.parse(out) as { id: string; live: boolean }[];
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(ownRules.map(({ id }) => id)));
    expect(rules.filter(({ live }) => live).map(({ id }) => id)).toEqual(['readers-sum', 'visit-order']);
    const first = JSON.parse((await run(both, 'rules', '--json')).out) as { id: string }[];
    expect(first.map(({ id }) => id)).not.toContain('readers-sum');
  });

  it('asks which form is meant where a workbook holds both, and then does as it is told', async () => {
    await run(both, 'fill', sample, at('first-filled.xlsx'));
    const workbook = await EmbeddedWorkbook.open(readFileSync(at('first-filled.xlsx')));
    installGlobals(workbook);
    await fill(visitWith());
    writeFileSync(at('both.xlsx'), await workbook.save());

    for (const command of ['read', 'check']) {
      const { code, out, err } = await run(both, command, at('both.xlsx'));
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^\S*both\.xlsx: .*kz-ngo-final-report, invented-visit-report.*--form\.\n$/u);
    }
    const read = await run(both, 'read', at('both.xlsx'), '--form', 'invented-visit-report');
    expect(JSON.parse(read.out)).toEqual(goodVisit);
    const ofFirst = await run(both, 'check', at('both.xlsx'), '--json', '--form', 'kz-ngo-final-report');
    expect(JSON.parse(ofFirst.out)).toMatchObject({ form: 'kz-ngo-final-report', verdict: 'not-ready' });
  });

  it('speaks of no form in its help but by their names', async () => {
    const { out } = await run(both, 'new', '--help');
    expect(out).toContain('kz-ngo-final-report');
    expect((await run([visitEntry], '--help')).out).not.toMatch(/заключительн|грант/iu);
  });
});
