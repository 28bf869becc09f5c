import { strToU8, zipSync } from 'fflate';
import { compoundFile } from '../support/compound-file';
import { form } from '../support/final-report';
import { importDocument } from '../../src/document/import-document';
import { usualLimits } from '../../src/document/package/limits';
import { wordLayout } from '../../src/forms/final-report/word-layout';
import { body, told } from './support/hand-made-form';
import { readForm } from './support/read-told';
import { docx, p, partsOf, tbl } from './support/word-xml';

const form1 = docx(body());
const cutOff = form1.slice(0, form1.length - 200);
const flipped = form1.map((byte, at) => (at === Math.floor(form1.length / 2) ? byte ^ 0xff : byte));
const withMain = (xml: string): Uint8Array => zipSync({ ...partsOf(''), 'word/document.xml': strToU8(xml) });

/** A part that claims to be small and unpacks to more than any report holds: its sizes in the directory are lies. */
function bomb(claimed: number): Uint8Array {
  const bytes = zipSync({ ...partsOf(''), 'word/document.xml': new Uint8Array(40 * 1024 * 1024) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 3e7)
      view.setUint32(at + 24, claimed, true);
  }
  return bytes;
}

function nestedTables(levels: number, text: string): string {
  return levels === 0 ? p(text) : tbl([[{ xml: nestedTables(levels - 1, text) + p('') }]]);
}

const entity = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const lol = `<!DOCTYPE w:document [<!ENTITY a "${'лол'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]>`;
const deep = '<w:p>'.repeat(5000) + '</w:p>'.repeat(5000);

const refused: readonly (readonly [what: string, why: string, bytes: Uint8Array])[] = [
  ['no bytes', 'empty', new Uint8Array()],
  ['a text file', 'not-docx', strToU8('Заключительный отчет')],
  ['a rich text renamed', 'not-docx', strToU8('{\\rtf1\\ansi Заключительный отчет}')],
  ['a web page renamed', 'not-docx', strToU8('<html><body>Заключительный отчет</body></html>')],
  ['a .doc renamed', 'old-doc', compoundFile('WordDocument')],
  ['a document with a password', 'encrypted', compoundFile('EncryptedPackage')],
  ['an old workbook renamed', 'not-docx', compoundFile('Workbook')],
  ['an archive of something else', 'not-docx', zipSync({ 'photo.jpg': new Uint8Array(10) })],
  [
    'a workbook renamed',
    'not-docx',
    zipSync({
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      ),
      'xl/workbook.xml': strToU8('<workbook/>'),
    }),
  ],
  [
    'an OpenDocument text renamed',
    'not-docx',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }),
  ],
  ['a document cut off', 'damaged', cutOff],
  ['a document with a byte changed', 'damaged', flipped],
  ['a document without its main part', 'damaged', zipSync({ 'word/styles.xml': strToU8('<a/>') })],
  [
    'XML that is not well formed',
    'damaged',
    withMain(
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p></w:body></w:document>',
    ),
  ],
  [
    'a main part of bytes that are no text',
    'damaged',
    zipSync({
      ...partsOf(''),
      'word/document.xml': Uint8Array.from({ length: 300 }, (_, at) => 255 - (at % 100)),
    }),
  ],
  ['a document that points at other files', 'damaged', docx(body(), { prolog: entity })],
  ['a document of entities inside entities', 'damaged', docx(body(), { prolog: lol })],
  ['elements nested without end', 'too-big', docx(deep)],
  ['elements without number', 'too-big', docx(p('').repeat(550_000))],
  ['a zip bomb', 'too-big', bomb(40 * 1024 * 1024)],
  ['a zip bomb that lies about its size', 'too-big', bomb(1000)],
  ['a document without text', 'empty', docx(p('') + p('  '))],
  [
    'a letter',
    'not-the-form',
    docx(p('Уважаемый Пример Примерович!') + p('Направляем отчет. Цель проекта: достигнута.')),
  ],
  [
    'a contract with a table',
    'not-the-form',
    docx(
      p('Договор № 5') +
        tbl([
          ['№', 'Наименование', 'Количество', 'Примечание'],
          ['1', 'Аренда', '2', ''],
        ]),
    ),
  ],
  [
    'another form that asks some of the same',
    'not-the-form',
    docx(
      [
        'Заявка на участие в конкурсе',
        'Наименование организации: ОФ «Пример»',
        'Руководитель организации: Примеров',
        'Бюджет: 5',
      ]
        .map((line) => p(line))
        .join(''),
    ),
  ],
];

describe('what is no filled-in form is refused with its reason', () => {
  it.each(refused)('%s: %s', (_, why, bytes) => {
    const start = performance.now();
    expect(importDocument(form, wordLayout, bytes)).toMatchObject({ kind: 'refused', why });
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('whatever byte of a form is changed, it is read or refused, never half read', () => {
    for (let at = 7; at < form1.length; at += 997) {
      const bytes = form1.map((byte, index) => (index === at ? byte ^ 0x55 : byte));
      const result = importDocument(form, wordLayout, bytes);
      if (result.kind === 'report')
        expect(result.report).toMatchObject({ general: told.general, partners: told.partners });
    }
  });

  it('a file larger than is allowed', () => {
    const limits = { ...usualLimits, file: form1.length - 1 };
    expect(importDocument(form, wordLayout, form1, { limits })).toMatchObject({
      kind: 'refused',
      why: 'too-big',
    });
    expect(importDocument(form, wordLayout, form1, { limits: { ...limits, file: form1.length } }).kind).toBe(
      'report',
    );
  });

  it('wherever a form is cut off', () => {
    for (let at = 1; at < form1.length; at += 997) {
      expect(importDocument(form, wordLayout, form1.slice(0, at)).kind).toBe('refused');
    }
  });
});

describe('a very large document is read in bounded time', () => {
  const large: readonly (readonly [string, string])[] = [
    [
      'ten thousand paragraphs of prose',
      body() +
        p('Результаты проекта обсуждались на встрече с жителями села, в том числе: дети, взрослые.').repeat(
          10_000,
        ),
    ],
    [
      'two thousand tables of something else',
      body() +
        (
          tbl([
            ['Статья', 'Сумма'],
            ['Аренда', '5'],
          ]) + p('Смета')
        ).repeat(2_000),
    ],
    [
      'five thousand partners',
      body({
        partners: tbl([
          ['Наименование организации', 'Роль в проекте', 'Контакты', 'Примечание'],
          ...Array.from({ length: 5_000 }, (_, at) => [`Партнер ${at}`, 'Помощь', '8 (710) 000-00-01', '']),
        ]),
      }),
    ],
    ['one paragraph of a megabyte', body({ changes: p('Пример текста: слово, '.repeat(50_000)) })],
    ['fifty tables inside each other', body() + nestedTables(50, 'а'.repeat(100_000))],
    [
      'a word of half a megabyte',
      body({
        organization: p(`1. Наименование организации: ${'a'.repeat(500_000)}`),
        head: p(`2. ФИО руководителя: ${'()'.repeat(100_000)}`),
      }),
    ],
    ['many blanks', body({ changes: p(`а${' '.repeat(200_000)}б${'_ '.repeat(100_000)}в`) })],
  ];

  it.each(large)('%s', (_, xml) => {
    const bytes = docx(xml);
    const start = performance.now();
    expect(readForm(bytes).report).toMatchObject({
      narrative: { goalAchievement: told.narrative.goalAchievement },
      gender: told.gender,
    });
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
