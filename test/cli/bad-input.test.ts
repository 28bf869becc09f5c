import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { filledWorkbook } from '../support/embedded';
import { filesUnder, report, sampleFile, scratchFolder } from './run-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const scratch = scratchFolder();
const at = scratch.path;
afterAll(scratch.remove);

/** A Word document, as far as anything looks at it that takes it for a workbook. */
function wordDocument(): Promise<Uint8Array> {
  const part = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return new JSZip()
    .file(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${part}"/></Types>`,
    )
    .file('word/document.xml', '<document><body/></document>')
    .generateAsync({ type: 'uint8array' });
}

beforeAll(async () => {
  const sample = JSON.parse(readFileSync(sampleFile, 'utf8')) as Record<string, Record<string, unknown>>;
  const good = await (await filledWorkbook()).save();
  writeFileSync(at('good.xlsx'), good);
  writeFileSync(at('half.xlsx'), good.slice(0, good.length / 2));
  writeFileSync(
    at('flipped.xlsx'),
    good.map((byte, index) => (index > 2_000 && index < 4_000 ? byte ^ 0xff : byte)),
  );
  writeFileSync(at('letter.xlsx'), await wordDocument());
  writeFileSync(at('empty.xlsx'), '');
  writeFileSync(at('text.xlsx'), 'Это не книга.');
  // The first bytes of a file of Excel 97, and of every workbook with a password.
  writeFileSync(at('old.xlsx'), Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(2_000), 'hex'));
  copyFileSync(join(__dirname, '../fixtures/files/j1-password.xlsx'), at('password.xlsx'));
  const text = JSON.stringify(sample);
  // The letters of Windows-1251: а is 0xE0 where Unicode has U+0430.
  const single = [...text].map((letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code < 0x80 ? code : 0x3f;
  });
  writeFileSync(at('cp1251.json'), Uint8Array.from(single));
  writeFileSync(at('utf16.json'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
  writeFileSync(at('twice.json'), text.replace('"gender":{', '"gender":{"men":1,'));
  writeFileSync(at('bell.json'), JSON.stringify({ ...sample, goal: { goal: 'звонок \u0007' } }));
  writeFileSync(at('huge.json'), JSON.stringify({ ...sample, gender: { men: 1e308 } }));
  writeFileSync(at('plain.xlsx'), await EmbeddedWorkbook.create({ sheetName: 'Смета' }).save());
  writeFileSync(
    at('unknown-key.json'),
    JSON.stringify({ ...sample, gender: { ...sample['gender'], boys: 3 }, extra: 1 }),
  );
  writeFileSync(at('unknown-row.json'), JSON.stringify({ ...sample, effects: { volunteers: { plan: 1 } } }));
  writeFileSync(at('wrong-value.json'), JSON.stringify({ ...sample, age: { total: true } }));
  writeFileSync(at('other-form.json'), JSON.stringify({ ...sample, form: 'another-form' }));
  writeFileSync(at('list.json'), '[]');
  writeFileSync(at('broken.json'), '{ "form": ');
  writeFileSync(at('long-text.json'), JSON.stringify({ ...sample, goal: { goal: 'а'.repeat(40_000) } }));
  mkdirSync(at('folder'));
  writeFileSync(at('folder/notes.txt'), 'заметки');
  mkdirSync(at('busy'));
  writeFileSync(at('busy/~$good.xlsx'), 'хозяин');
});

describe('the command line, given what it cannot use', () => {
  it.each<[string, readonly string[], string]>([
    ['a missing file', ['check', 'missing.xlsx'], 'missing.xlsx: такого файла нет'],
    ['a missing file to read', ['read', 'missing.xlsx'], 'missing.xlsx: такого файла нет'],
    ['missing data', ['fill', 'missing.json', 'new.xlsx'], 'missing.json: такого файла нет'],
    ['a folder without workbooks', ['check', 'folder'], 'folder: в папке нет книг Excel'],
    [
      'a folder with nothing but the mark of an open workbook',
      ['check', 'busy'],
      'busy: в папке нет книг Excel',
    ],
    ['half of a workbook', ['check', 'half.xlsx', '--out', 'new.xlsx'], 'half.xlsx: файл поврежден'],
    ['a damaged workbook', ['read', 'flipped.xlsx'], 'flipped.xlsx: файл поврежден'],
    ['a Word document by another name', ['check', 'letter.xlsx'], 'letter.xlsx: это не книга Excel'],
    ['an empty file', ['check', 'empty.xlsx'], 'empty.xlsx: файл пуст'],
    ['a text by another name', ['read', 'text.xlsx'], 'text.xlsx: это не книга Excel'],
    ['the beginning of a workbook of Excel 97 alone', ['check', 'old.xlsx'], 'old.xlsx: файл поврежден'],
    ['a workbook with a password', ['check', 'password.xlsx'], 'password.xlsx: книга защищена паролем'],
    [
      'a workbook that is no report',
      ['check', 'plain.xlsx', '--out', 'new.xlsx'],
      'plain.xlsx: в книге нет листов отчета',
    ],
    [
      'unknown keys in JSON',
      ['fill', 'unknown-key.json', 'new.xlsx'],
      'неизвестные ключи: gender.boys, extra',
    ],
    [
      'an unknown row in JSON',
      ['fill', 'unknown-row.json', 'new.xlsx'],
      'неизвестные ключи: effects.volunteers',
    ],
    ['a wrong value in JSON', ['fill', 'wrong-value.json', 'new.xlsx'], 'недопустимое значение: age.total'],
    ['JSON of another form', ['fill', 'other-form.json', 'new.xlsx'], 'недопустимое значение: form'],
    ['JSON that is a list', ['fill', 'list.json', 'new.xlsx'], 'list.json: '],
    ['JSON that breaks off', ['fill', 'broken.json', 'new.xlsx'], 'broken.json: это не JSON'],
    ['a workbook as JSON', ['fill', 'good.xlsx', 'new.xlsx'], 'good.xlsx: это не JSON'],
    [
      'a text longer than a cell takes',
      ['fill', 'long-text.json', 'new.xlsx'],
      'недопустимое значение: goal.goal',
    ],
    ['a folder to write over', ['new', 'folder'], 'folder: у книги этого вида имя кончается на .xlsx'],
    ['a workbook of another kind by its name', ['new', 'new.xls'], 'new.xls: у книги этого вида имя'],
    [
      'a checked workbook by another kind of name',
      ['check', 'good.xlsx', '--out', 'new.pdf'],
      'new.pdf: у книги',
    ],
    ['JSON in Windows-1251', ['fill', 'cp1251.json', 'new.xlsx'], 'cp1251.json: файл не в кодировке UTF-8'],
    ['JSON in UTF-16', ['fill', 'utf16.json', 'new.xlsx'], 'utf16.json: файл не в кодировке UTF-8'],
    [
      'JSON with a key that stands twice',
      ['fill', 'twice.json', 'new.xlsx'],
      'twice.json: ключи стоят дважды: gender.men',
    ],
    [
      'a text that a workbook cannot hold',
      ['fill', 'bell.json', 'new.xlsx'],
      'знаки, которых не может хранить книга: goal.goal',
    ],
    [
      'a figure that a workbook cannot hold',
      ['fill', 'huge.json', 'new.xlsx'],
      'такого числа не может хранить книга: gender.men',
    ],
    [
      'a folder that does not exist to write into',
      ['new', 'nowhere/new.xlsx'],
      'nowhere/new.xlsx: не удалось записать',
    ],
    ['a file to write over', ['new', 'good.xlsx'], 'good.xlsx: файл уже есть'],
    ['a file to fill over', ['fill', sampleFile, 'plain.xlsx'], 'plain.xlsx: файл уже есть'],
    [
      'a file to write a checked workbook over',
      ['check', 'good.xlsx', '--out', 'plain.xlsx'],
      'plain.xlsx: файл уже есть',
    ],
    [
      'one file to write several into',
      ['check', 'good.xlsx', 'good.xlsx', '--out', 'new.xlsx'],
      'new.xlsx: для нескольких файлов',
    ],
    ['an unknown language', ['check', 'good.xlsx', '--lang', 'de'], 'ru, kk, en'],
    ['an unknown option', ['check', 'good.xlsx', '--fast'], '--fast'],
    ['an unknown command', ['submit', 'good.xlsx'], 'submit'],
    ['a command without its file', ['read'], 'FILE.xlsx'],
    ['more files than a command takes', ['read', 'good.xlsx', 'plain.xlsx'], '2'],
    ['a misspelt command', ['chek', 'good.xlsx'], 'check'],
    ['nothing at all', [], '--help'],
  ])('says of %s what is wrong in one line, ends with 2 and writes nothing', async (_, args, said) => {
    const before = filesUnder(dirname(at('x')));
    const inFolder = args.map((arg) =>
      /\.(xlsx|xls|pdf|json)$|^(folder|busy)$/.test(arg) && !arg.startsWith('/') ? at(arg) : arg,
    );
    const { code, out, err } = await report(...inFolder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(said);
    expect(filesUnder(dirname(at('x')))).toEqual(before);
  });

  it.each([
    ['kk', 'мұндай файл жоқ'],
    ['en', 'there is no such file'],
  ])('says it in the language that is asked for: %s', async (language, said) => {
    const { err } = await report('check', at('missing.xlsx'), '--lang', language);
    expect(err.toLowerCase()).toContain(said);
  });
});
