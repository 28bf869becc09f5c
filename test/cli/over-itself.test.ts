import { readFileSync, writeFileSync } from 'node:fs';
import { budget, fullBook, functions, inWorkbook, ownSheet, secondSheet } from '../support/full-book';
import { changed, partsOf, type Parts } from '../support/packages';
import { report, scratchFolder } from './run-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

const scratch = scratchFolder();
const at = scratch.path;
afterAll(scratch.remove);

/** The parts that a check has to write: the lists of the package, texts, formats, and sheets of ours. */
const written =
  /^\[Content_Types\]\.xml$|^xl\/(workbook|styles|sharedStrings)\.xml$|\.rels$|^customXml\/item1\.xml$|^xl\/worksheets\/sheet\d+\.xml$|^docProps\/(core|app)\.xml$/;

describe('a workbook with everything that people keep in workbooks, checked with --out over itself', () => {
  let before: Parts;
  let after: Parts;
  beforeAll(async () => {
    const bytes = await fullBook();
    before = await partsOf(bytes);
    writeFileSync(at('full.xlsm'), bytes);
    const { code, err } = await report('check', at('full.xlsm'), '--out', at('full.xlsm'), '--json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    after = await partsOf(readFileSync(at('full.xlsm')));
  });

  it('has every part that it had', () => {
    expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
  });

  it('has every part that a check need not write byte for byte, own sheets among them', () => {
    const changedParts = [...before].filter(([name, content]) => {
      const now = after.get(name);
      return typeof content === 'string'
        ? now !== content
        : !Buffer.from(content).equals(Buffer.from(now ?? ''));
    });
    expect(changedParts.map(([name]) => name).filter((name) => !written.test(name))).toEqual([]);
    expect(after.get(ownSheet)).toBe(budget);
    expect(after.get(secondSheet)).toBe(functions);
  });

  it('has every relation and content type that it had', () => {
    const listed = (parts: Parts, name: string): string[] =>
      [...String(parts.get(name)).matchAll(/<(?:Relationship|Default|Override) [^>]*>/g)].map(([element]) =>
        element.split(/\s+/).sort().join(' ').replace('/>', ''),
      );
    for (const name of before.keys()) {
      if (!/\.rels$|Content_Types/.test(name)) continue;
      expect(listed(after, name)).toEqual(expect.arrayContaining(listed(before, name)));
    }
  });

  it('has every name, and what the list of sheets says of the person’s workbook', () => {
    const text = String(after.get('xl/workbook.xml'));
    for (const element of inWorkbook) expect(text).toContain(element);
    for (const [name] of String(before.get('xl/workbook.xml')).matchAll(/<definedName [^>]*name="[^"]*"/g))
      expect(text).toContain(/name="[^"]*"/.exec(name)?.[0]);
    for (const [sheet] of String(before.get('xl/workbook.xml')).matchAll(
      /<sheet name="[^"]*" sheetId="\d+"/g,
    ))
      expect(text).toContain(sheet);
  });

  it('has every text that it had under its number, and every format', () => {
    const items = (parts: Parts, part: string, element: string) =>
      [
        ...String(parts.get(part)).matchAll(
          new RegExp(`<${element}(?: [^>]*)?(?:/>|>.*?</${element}>)`, 'gs'),
        ),
      ].map(([item]) => item);
    const texts = items(before, 'xl/sharedStrings.xml', 'si');
    expect(items(after, 'xl/sharedStrings.xml', 'si').slice(0, texts.length)).toEqual(texts);
    const formats = items(before, 'xl/styles.xml', 'font');
    expect(items(after, 'xl/styles.xml', 'font').slice(0, formats.length)).toEqual(formats);
  });
});

it('with a signature nothing is written, and the signature is named', async () => {
  const bytes = await changed(
    await fullBook(),
    (parts) => void parts.set('_xmlsignatures/sig1.xml', '<Signature/>'),
  );
  writeFileSync(at('signed.xlsm'), bytes);
  const { code, err } = await report('check', at('signed.xlsm'), '--out', at('signed.xlsm'), '--lang', 'en');
  expect(code).toBe(2);
  expect(err).toContain('the digital signature');
  expect(readFileSync(at('signed.xlsm')).equals(Buffer.from(bytes))).toBe(true);
});
