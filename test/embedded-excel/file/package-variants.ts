import { sheetVariants } from './sheet-variants';
import { edit, move, rename, type Parts } from '../../support/packages';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

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

/** What other programs write and Excel opens. */
export const packageVariants: readonly (readonly [string, (parts: Parts) => void])[] = [
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
    'formats and tables with a prefix',
    (parts) => {
      edit(parts, /^xl\/(styles\.xml$|tables\/)/, (text) => prefixed(text, 'x'));
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
      inUtf16(parts, 'xl/worksheets/sheet9.xml', true);
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
      edit(parts, /worksheets\/sheet9\.xml$/, (text) => filledUp(text));
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
      edit(parts, /worksheets\/sheet9\.xml$/, (text) =>
        text.replace('</sheetData>', `${formattedRows(520_000)}</sheetData>`),
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
    'a sheet far away under a name with a blank',
    (parts) => {
      move(parts, 'xl/worksheets/sheet9.xml', 'data/a/лист 9.part');
      edit(parts, /workbook\.xml\.rels$/, (text) =>
        text.replace(
          'worksheets/sheet9.xml',
          `../xl/./worksheets/../../data/a/${encodeURIComponent('лист 9.part')}`,
        ),
      );
      edit(parts, /Content_Types/, (text) =>
        text.replace('/xl/worksheets/sheet9.xml', `/data/a/${encodeURIComponent('лист 9.part')}`),
      );
    },
  ],
  [
    'the kind of the workbook as that of its extension',
    (parts) => {
      edit(parts, /Content_Types/, (text) =>
        text
          .replace(/<Override PartName="\/xl\/workbook\.xml"[^>]*>/, '')
          .replace(
            'Extension="xml" ContentType="application/xml"',
            'Extension="XML" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"',
          ),
      );
    },
  ],
  [
    'rows of another language of XML among the rows',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) =>
        text.replace('<sheetData>', '<sheetData><row xmlns="urn:other" r="6"><c r="C6"><v>9</v></c></row>'),
      );
    },
  ],
  [
    'texts of many runs, quoted sections and references',
    (parts) => {
      edit(parts, /sharedStrings/, (text) =>
        text.replaceAll(
          /<t>([^<&]{4,})<\/t>/g,
          (_, letters: string) =>
            `<r><t xml:space="preserve">${letters.slice(0, 2)}</t></r><r><rPr><b/></rPr><t xml:space="preserve"><![CDATA[${letters.slice(2, 3)}]]>&#${String(letters.charCodeAt(3))};${letters.slice(4)}</t></r><rPh sb="0" eb="1"><t>кана</t></rPh>`,
        ),
      );
    },
  ],
  [
    'texts that stand in their cells as results',
    (parts) => {
      const strings = String(parts.get('xl/sharedStrings.xml'));
      const items = [...strings.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
        (item ?? '').replaceAll(/<[^>]*>/g, ''),
      );
      edit(parts, /worksheets\/sheet\d+\.xml$/, (text) =>
        text.replaceAll(
          / t="s"><v>(\d+)<\/v>/g,
          (_, number: string) => ` t="str"><v>${items[Number(number)] ?? ''}</v>`,
        ),
      );
    },
  ],
  [
    'the workbook in the letters of Windows',
    (parts) => {
      edit(parts, /^xl\/workbook\.xml$/, (text) => text.replace('UTF-8', 'windows-1251'));
      const letters = [...String(parts.get('xl/workbook.xml'))].map((letter) => letter.charCodeAt(0));
      parts.set(
        'xl/workbook.xml',
        Uint8Array.from(letters, (code) => (code >= 0x410 && code <= 0x44f ? code - 0x350 : code)),
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
  ...sheetVariants,
];
