import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { report, sampleFile, scratchFolder } from './run-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const scratch = scratchFolder();
const at = scratch.path;
afterAll(scratch.remove);

beforeAll(async () => {
  await report('fill', sampleFile, at('sample.xlsx'));
});

const copy = (name: string): string => {
  copyFileSync(at('sample.xlsx'), at(name));
  return at(name);
};

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

describe('a file that is written', () => {
  it('has the mode that it had', async () => {
    const file = copy('private.xlsx');
    chmodSync(file, 0o600);
    expect((await report('check', file, '--out', file)).code).toBe(1);
    expect(modeOf(file)).toBe('600');
  });

  it('has the usual mode when it is new', async () => {
    writeFileSync(at('usual'), '');
    await report('new', at('new.xlsx'));
    expect(modeOf(at('new.xlsx'))).toBe(modeOf(at('usual')));
  });

  it('stays a link, and what it leads to is written', async () => {
    const file = copy('real.xlsx');
    symlinkSync('real.xlsx', at('link.xlsx'));
    const before = readFileSync(file);
    expect((await report('check', at('link.xlsx'), '--out', at('link.xlsx'))).code).toBe(1);
    expect(lstatSync(at('link.xlsx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(file).equals(before)).toBe(false);
  });

  it('may have a name as long as the system allows', async () => {
    const name = `${'ә'.repeat(115)}.xlsx`;
    expect(await report('new', at(name))).toMatchObject({ code: 0, err: '' });
    expect(existsSync(at(name))).toBe(true);
  });

  it('leaves no draft beside it, and removes one that a killed process left', async () => {
    mkdirSync(at('drafts'));
    // No process has a number as great as that.
    writeFileSync(at('drafts/.~report-4194999-0a1b2c3d.tmp'), 'половина');
    await report('new', at('drafts/new.xlsx'));
    expect(readdirSync(at('drafts'))).toEqual(['new.xlsx']);
  });
});

describe('what is not written over', () => {
  it.each<[string, string, () => string, string]>([
    [
      'a link that leads nowhere',
      'dead.xlsx',
      () => {
        symlinkSync('nowhere.xlsx', at('dead.xlsx'));
        return at('dead.xlsx');
      },
      'ссылка ведет к файлу, которого нет',
    ],
    [
      'a file that may only be read',
      'readonly.xlsx',
      () => {
        chmodSync(copy('readonly.xlsx'), 0o444);
        return at('readonly.xlsx');
      },
      'файл доступен только для чтения',
    ],
    [
      'a file with two names',
      'twin.xlsx',
      () => {
        linkSync(copy('twin.xlsx'), at('other-twin.xlsx'));
        return at('twin.xlsx');
      },
      'у файла есть и другие имена',
    ],
    [
      'a pipe',
      'pipe.xlsx',
      () => {
        execFileSync('mkfifo', [at('pipe.xlsx')]);
        return at('pipe.xlsx');
      },
      'это не обычный файл',
    ],
    ['a name that is too long', 'long', () => at(`${'ә'.repeat(130)}.xlsx`), 'имя или путь длиннее'],
  ])('is %s: one line and 2, even when writing over is allowed', async (_, __, make, said) => {
    const { code, err } = await report('new', make(), '--force');
    expect({ code, lines: err.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(err).toContain(said);
  });

  it('is a workbook of the same name from another folder', async () => {
    mkdirSync(at('two/inner'), { recursive: true });
    mkdirSync(at('results'));
    copyFileSync(at('sample.xlsx'), at('two/a.xlsx'));
    copyFileSync(at('sample.xlsx'), at('two/inner/a.xlsx'));
    const { code, err } = await report('check', at('two'), '--out', at('results'), '--force');
    expect(code).toBe(2);
    expect(err).toContain('сюда записались бы две книги с одним именем');
  });
});

describe('a folder', () => {
  beforeAll(() => {
    mkdirSync(at('mixed/inner/deeper'), { recursive: true });
    copyFileSync(at('sample.xlsx'), at('mixed/a.xlsx'));
    copyFileSync(at('sample.xlsx'), at('mixed/inner/deeper/b.xlsm'));
    for (const name of ['old.xls', 'other.ods', 'inner/letter.docx', '~$a.xlsx', '._a.xlsx', '.DS_Store'])
      writeFileSync(at(`mixed/${name}`), 'x');
    symlinkSync('..', at('mixed/inner/back'));
  });

  it('is gone through with its folders; what is passed over is named, what programs put there is not', async () => {
    const { code, out, err } = await report('check', at('mixed'), '--json');
    expect(code).toBe(1);
    expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual([
      at('mixed/a.xlsx'),
      at('mixed/inner/deeper/b.xlsm'),
    ]);
    const named = err
      .trimEnd()
      .split('\n')
      .map((line) => line.split(': ')[0]);
    expect(named).toEqual([at('mixed/old.xls'), at('mixed/other.ods'), at('mixed/inner/letter.docx')]);
  });

  it('has what could not be used in its place in the list', async () => {
    const broken = at('broken.xlsx');
    writeFileSync(broken, readFileSync(at('sample.xlsx')).subarray(0, 10_000));
    const { code, out } = await report('check', broken, at('sample.xlsx'), '--json');
    const [first, second] = JSON.parse(out) as Record<string, unknown>[];
    expect(code).toBe(2);
    expect(first).toEqual({ file: broken, problem: expect.stringContaining('файл поврежден') as unknown });
    expect(second).toMatchObject({ file: at('sample.xlsx'), verdict: 'not-ready' });
  });
});
