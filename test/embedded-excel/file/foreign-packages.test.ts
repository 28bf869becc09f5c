import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedWorkbook } from '../../../src/embedded-excel';
import { installGlobals } from '../../../src/embedded-excel/node';
import { reportToJson } from '../../../src/report/report-json';
import { filledWorkbook, readReport, sampleReport } from '../../support/embedded';
import { changed, edit, move, rename, type Parts } from '../../support/packages';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function reportIn(bytes: Uint8Array) {
  installGlobals(await EmbeddedWorkbook.open(bytes));
  return reportToJson(await readReport());
}

const fixture = (name: string) => readFileSync(join(__dirname, '../../fixtures/files', `${name}.xlsx`));

/** Gives every element of a namespace a prefix: `<sheet>` → `<x:sheet>`. */
const prefixed = (text: string, prefix: string): string =>
  text
    .replaceAll(
      /<(\/?)([A-Za-z]\w*)(?=[\s/>])/g,
      (_, slash: string, name: string) => `<${slash}${prefix}:${name}`,
    )
    .replace(/\sxmlns="/, ` xmlns:${prefix}="`);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const letters = `\uFEFF${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
  const bytes = new Uint8Array(letters.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < letters.length; index++)
    view.setUint16(index * 2, letters.charCodeAt(index), isLittle);
  return bytes;
}

function inUtf16(parts: Parts, name: string, isLittle: boolean): void {
  const text = parts.get(name);
  if (typeof text !== 'string') throw new Error(`There is no part ${name}.`);
  parts.set(name, utf16(text, isLittle));
}

/** The first text cell of a sheet as an inline text of its own, with what else the given cell holds. */
const inline = (text: string, strings: string, more: string): string => {
  const items = [...strings.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => item ?? '');
  return text.replaceAll(
    /<c (r="[^"]*")( s="\d+")? t="s"><v>(\d+)<\/v><\/c>/g,
    (_, place: string, style: string | undefined, number: string) =>
      `<c ${place}${style ?? ''} t="inlineStr"><is>${items[Number(number)] ?? ''}</is>${more}</c>`,
  );
};

/** What other programs write and Excel opens. */
const variants: [string, (parts: Parts) => void][] = [
  [
    'the workbook with a prefix',
    (parts) => {
      edit(parts, /^xl\/workbook\.xml$/, (text) => prefixed(text, 'x'));
    },
  ],
  [
    'sheets with a prefix',
    (parts) => {
      edit(parts, /^xl\/worksheets\/sheet\d+\.xml$/, (text) => prefixed(text, 'x'));
    },
  ],
  [
    'texts with a prefix',
    (parts) => {
      edit(parts, /^xl\/sharedStrings\.xml$/, (text) => prefixed(text, 'ss'));
    },
  ],
  [
    'formats with a prefix',
    (parts) => {
      edit(parts, /^xl\/styles\.xml$/, (text) => prefixed(text, 'x'));
    },
  ],
  [
    'tables with a prefix',
    (parts) => {
      edit(parts, /^xl\/tables\//, (text) => prefixed(text, 'tbl'));
    },
  ],
  [
    'relations with a prefix',
    (parts) => {
      edit(parts, /\.rels$/, (text) => prefixed(text, 'ns0'));
    },
  ],
  [
    'content types with a prefix',
    (parts) => {
      edit(parts, /Content_Types/, (text) => prefixed(text, 'ct'));
    },
  ],
  [
    'another prefix for relations',
    (parts) => {
      edit(parts, /^xl\/workbook\.xml$/, (text) =>
        text.replaceAll(' r:id=', ' d3p1:id=').replace(' xmlns:r=', ' xmlns:d3p1='),
      );
    },
  ],
  [
    'a prefix that is declared on each sheet of the list',
    (parts) => {
      edit(parts, /^xl\/workbook\.xml$/, (text) =>
        text
          .replace(/ xmlns:r="[^"]*"/, '')
          .replaceAll(/<sheet (.*?) r:id="/g, `<sheet $1 xmlns:q="${relations}" q:id="`),
      );
    },
  ],
  [
    'shared texts under another name',
    (parts) => {
      rename(parts, 'xl/sharedStrings.xml', 'xl/SharedStrings.xml');
    },
  ],
  [
    'formats under another name',
    (parts) => {
      rename(parts, 'xl/styles.xml', 'xl/style/Look.xml');
    },
  ],
  [
    'a sheet under another name',
    (parts) => {
      rename(parts, 'xl/worksheets/sheet5.xml', 'xl/worksheets/activities.xml');
      move(parts, 'xl/worksheets/_rels/sheet5.xml.rels', 'xl/worksheets/_rels/activities.xml.rels');
    },
  ],
  [
    'the workbook under another name',
    (parts) => {
      rename(parts, 'xl/workbook.xml', 'xl/workbook2.xml');
      move(parts, 'xl/_rels/workbook.xml.rels', 'xl/_rels/workbook2.xml.rels');
    },
  ],
  [
    'names of parts with capitals in the package alone',
    (parts) => {
      const text = parts.get('xl/sharedStrings.xml') ?? '';
      parts.delete('xl/sharedStrings.xml');
      parts.set('xl/SHAREDSTRINGS.xml', text);
    },
  ],
  [
    'targets from the root',
    (parts) => {
      edit(parts, /^xl\/_rels\/workbook\.xml\.rels$/, (text) =>
        text.replaceAll('Target="', 'Target="/xl/').replaceAll('/xl/../', '/'),
      );
    },
  ],
  [
    'targets with backslashes',
    (parts) => {
      edit(parts, /^xl\/_rels\/workbook\.xml\.rels$/, (text) =>
        text.replaceAll('worksheets/', 'worksheets\\'),
      );
    },
  ],
  [
    'names of files with backslashes',
    (parts) => {
      for (const [name, content] of [...parts]) {
        parts.delete(name);
        parts.set(name.replaceAll('/', '\\'), content);
      }
    },
  ],
  [
    'a sheet in UTF-16',
    (parts) => {
      inUtf16(parts, 'xl/worksheets/sheet8.xml', true);
    },
  ],
  [
    'texts in UTF-16 of the other order',
    (parts) => {
      inUtf16(parts, 'xl/sharedStrings.xml', false);
    },
  ],
  [
    'the workbook in UTF-16',
    (parts) => {
      inUtf16(parts, 'xl/workbook.xml', true);
    },
  ],
  [
    'texts that begin plain and go on in runs',
    (parts) => {
      edit(parts, /sharedStrings/, (text) =>
        text.replaceAll(
          /<si><t>([^<&])([^<&]+)<\/t><\/si>/g,
          '<si><t xml:space="preserve">$1</t><r><rPr><b/></rPr><t xml:space="preserve">$2</t></r></si>',
        ),
      );
    },
  ],
  [
    'texts with how they are spoken',
    (parts) => {
      edit(parts, /sharedStrings/, (text) =>
        text.replaceAll('</t></si>', '</t><rPh sb="0" eb="1"><t>иное</t></rPh></si>'),
      );
    },
  ],
  [
    'texts in quoted sections',
    (parts) => {
      edit(parts, /sharedStrings/, (text) => text.replaceAll(/<t>([^<&]+)<\/t>/g, '<t><![CDATA[$1]]></t>'));
    },
  ],
  [
    'texts by numbers of letters',
    (parts) => {
      edit(parts, /sharedStrings/, (text) => text.replaceAll(/а/g, '&#x430;').replaceAll(/о/g, '&#1086;'));
    },
  ],
  [
    'texts inside their cells',
    (parts) => {
      const strings = String(parts.get('xl/sharedStrings.xml'));
      edit(parts, /worksheets\/sheet\d+\.xml$/, (text) => inline(text, strings, ''));
    },
  ],
  [
    'texts inside cells that have a value as well',
    (parts) => {
      const strings = String(parts.get('xl/sharedStrings.xml'));
      edit(parts, /worksheets\/sheet\d+\.xml$/, (text) => inline(text, strings, '<v>1</v>'));
    },
  ],
  [
    'comments between elements',
    (parts) => {
      edit(parts, /worksheets\/sheet\d+\.xml$/, (text) => text.replaceAll('<row ', '<!-- <row> --><row '));
    },
  ],
  [
    'attributes in single quotes',
    (parts) => {
      edit(parts, /worksheets\/sheet\d+\.xml$/, (text) =>
        text.replaceAll(/ (r|s|t)="([^"']*)"/g, " $1='$2'"),
      );
    },
  ],
  [
    'rows and cells without their places',
    (parts) => {
      edit(parts, /worksheets\/sheet8\.xml$/, (text) => filledUp(text));
    },
  ],
  [
    'tables without a name',
    (parts) => {
      edit(parts, /^xl\/tables\//, (text) => text.replace(/ name="[^"]*"/, ''));
    },
  ],
  [
    'a merged whole column',
    (parts) => {
      edit(parts, /worksheets\/sheet2\.xml$/, (text) =>
        text.replace(
          '</sheetData>',
          '</sheetData><mergeCells><mergeCell ref="H1:H1048576"/><mergeCell ref="J1:L1048576"/></mergeCells>',
        ),
      );
    },
  ],
  [
    'formats down to the last row',
    (parts) => {
      edit(parts, /worksheets\/sheet8\.xml$/, (text) =>
        text.replace('</sheetData>', `${formattedRows(100_000)}</sheetData>`),
      );
    },
  ],
  [
    'the strict edition of the standard',
    (parts) => {
      edit(parts, /\.(xml|rels)$/, strict);
    },
  ],
  [
    'cells without formats',
    (parts) => {
      for (const name of ['xl/styles.xml']) parts.delete(name);
      edit(parts, /workbook\.xml\.rels$/, (text) => text.replace(/<Relationship [^>]*styles\.xml"\/>/, ''));
      edit(parts, /Content_Types/, (text) =>
        text.replace(/<Override PartName="\/xl\/styles\.xml"[^>]*\/>/, ''),
      );
    },
  ],
  [
    'no properties of the document',
    (parts) => {
      parts.delete('docProps/core.xml');
      parts.delete('docProps/app.xml');
    },
  ],
  [
    'a byte order mark before every part',
    (parts) => {
      edit(parts, /\.(xml|rels)$/, (text) => `\uFEFF${text}`);
    },
  ],
];

/** Every row and column written out without their numbers. */
function filledUp(text: string): string {
  const rows = new Map<number, string>();
  for (const [, number, , content] of text.matchAll(/<row r="(\d+)"([^>]*)>(.*?)<\/row>/gs))
    rows.set(Number(number), content ?? '');
  const last = Math.max(...rows.keys());
  const written = Array.from({ length: last }, (_, index) => {
    const cells = new Map<number, string>();
    for (const [cell, letter] of (rows.get(index + 1) ?? '').matchAll(
      /<c r="([A-Z])\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs,
    ))
      cells.set((letter ?? 'A').charCodeAt(0) - 65, cell.replace(/ r="[^"]*"/, ''));
    const width = Math.max(-1, ...cells.keys()) + 1;
    return `<row>${Array.from({ length: width }, (__, column) => cells.get(column) ?? '<c/>').join('')}</row>`;
  });
  return text.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${written.join('')}</sheetData>`);
}

const formattedRows = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<row r="${String(1_048_577 - count + index)}" s="2" customFormat="1"><c r="A${String(1_048_577 - count + index)}" s="2"/></row>`,
  ).join('');

const strict = (text: string): string =>
  text
    .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(relations, 'http://purl.oclc.org/ooxml/officeDocument/relationships');

describe('a package that another program wrote', () => {
  let base: Uint8Array;
  beforeAll(async () => {
    base = await (await filledWorkbook()).save();
  });

  it.each(variants)('is read the same: %s', async (_, change) => {
    expect(await reportIn(await changed(base, change))).toEqual(reportToJson(sampleReport()));
  });

  it.each(variants)('is written with all that it holds, and read the same again: %s', async (_, change) => {
    const workbook = await EmbeddedWorkbook.open(await changed(base, change));
    const [first] = workbook.view.sheets;
    workbook.view.edit(first?.id ?? '', 40, 0, 'пометка');
    const { bytes, notKept } = await workbook.saveTelling();
    expect(notKept).toEqual([]);
    expect(await reportIn(bytes)).toEqual(reportToJson(sampleReport()));
  });
});

it.each([
  'a1-x-prefix',
  'b3b-SharedStrings-consistent',
  'd2-own-sheet-file-other-name',
  'e1-external-link',
  'f1-own-sheet-formulas',
  'g-Power-Query-other-customXml',
  'g-outline-groups',
  'g-scenarios',
  'g-sparklines-x14',
  'm5-own-budget-sheet',
  'q1-si-t-then-r',
])('a file that people have is read as Excel reads it: %s', async (name) => {
  expect(await reportIn(fixture(name))).toEqual(reportToJson(sampleReport()));
});
