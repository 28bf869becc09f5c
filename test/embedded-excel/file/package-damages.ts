import { edit, type Parts } from '../../support/packages';

function remove(parts: Parts, name: string): void {
  if (!parts.delete(name)) throw new Error(`There is no part ${name}.`);
}

/** The sheet of the figures of men and women with the first of them written otherwise. */
export const withFigure = (text: string, written: string): string =>
  text.replace(/(<c r="C6"(?![^>]* t=)[^>]*>)<v>\d+/, `$1<v>${written}`);

/** What a package loses or gets that Excel calls damaged. */
export const packageDamages: readonly (readonly [string, (parts: Parts) => void])[] = [
  ['a sheet', (parts) => remove(parts, 'xl/worksheets/sheet4.xml')],
  ['its texts', (parts) => remove(parts, 'xl/sharedStrings.xml')],
  ['its formats', (parts) => remove(parts, 'xl/styles.xml')],
  ['a table', (parts) => remove(parts, 'xl/tables/table1.xml')],
  ['its settings', (parts) => remove(parts, 'customXml/item1.xml')],
  ['what a sheet points to', (parts) => remove(parts, 'xl/worksheets/_rels/sheet5.xml.rels')],
  ['its content types', (parts) => remove(parts, '[Content_Types].xml')],
  ['its list of relations', (parts) => remove(parts, '_rels/.rels')],
  [
    'a text that a cell has',
    (parts) => {
      edit(parts, /sharedStrings/, (text) => text.replace(/<si>(?!.*<si>).*?<\/si>/s, ''));
    },
  ],
  [
    'a sheet to another one',
    (parts) => {
      edit(parts, /^xl\/_rels\/workbook/, (text) => text.replace('sheet5.xml', 'sheet4.xml'));
    },
  ],
  [
    'a sheet to a place outside',
    (parts) => {
      edit(parts, /^xl\/_rels\/workbook/, (text) =>
        text.replace('worksheets/sheet5.xml', '../../../etc/passwd'),
      );
    },
  ],
  [
    'a sheet to an address',
    (parts) => {
      edit(parts, /^xl\/_rels\/workbook/, (text) =>
        text.replace('Target="worksheets/sheet5.xml"', 'Target="https://example.org/" TargetMode="External"'),
      );
    },
  ],
  [
    'the end of a sheet',
    (parts) => {
      edit(parts, /sheet5\.xml$/, (text) => text.slice(0, text.length / 2));
    },
  ],
  ['its sheet to a page', (parts) => void parts.set('xl/worksheets/sheet5.xml', '<html/>')],
  ['its formats to something else', (parts) => void parts.set('xl/styles.xml', '<sst/>')],
  [
    'a figure to a word',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => withFigure(text, 'много'));
    },
  ],
  [
    'the place of a cell',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace('r="B6"', 'r="B7"'));
    },
  ],
  [
    'a figure to hexadecimal digits',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => withFigure(text, '0x1a0'));
    },
  ],
  [
    'a figure to more than a cell holds',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => withFigure(text, '1E400'));
    },
  ],
  [
    'a figure to a word of JavaScript',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => withFigure(text, 'Infinity'));
    },
  ],
  [
    'the number of a text to a fraction',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace(/t="s"><v>\d+/, 't="s"><v>1.5'));
    },
  ],
  [
    'a row to two of its number',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace(/<row r="6".*?<\/row>/s, '$&$&'));
    },
  ],
  [
    'a cell to two of its place',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace(/<c r="B6".*?<\/c>/s, '$&$&'));
    },
  ],
  [
    'a cell to two places',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace('<c r="B6"', '<c r="B6" r="B6"'));
    },
  ],
  [
    'a sheet to another language of XML',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace(/ xmlns="[^"]*"/, ' xmlns="urn:other"'));
    },
  ],
  [
    'a letter to a control character',
    (parts) => {
      edit(parts, /sharedStrings/, (text) => text.replace('<t>', '<t>&#1;'));
    },
  ],
  [
    'a letter to half of one',
    (parts) => {
      edit(parts, /sharedStrings/, (text) => text.replace('<t>', '<t>&#xD800;'));
    },
  ],
  [
    'its columns to a thousand times all of them',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) =>
        text.replace(
          '<cols>',
          `<cols>${'<col min="1" max="16384" width="9" customWidth="1"/>'.repeat(1_000)}`,
        ),
      );
    },
  ],
  [
    'a tag to one that does not end',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) =>
        text.replace('<sheetData>', `<sheetData a="${'x'.repeat(5_000_000)}`),
      );
    },
  ],
  [
    'itself to a declaration',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) =>
        text.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet'),
      );
    },
  ],
  [
    'the order of its rows',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) =>
        text.replace(/(<row r="5".*?<\/row>)(<row r="6".*?<\/row>)/s, '$2$1'),
      );
    },
  ],
  [
    'the order of its cells',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace(/(<c r="B6".*?<\/c>)(<c r="C6".*?<\/c>)/s, '$2$1'));
    },
  ],
  [
    'a cell to a row before the first',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace('<row r="6"', '<row r="0"'));
    },
  ],
  [
    'a cell to a column after the last',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace('<c r="D6"', '<c r="XFE6"'));
    },
  ],
  [
    'a row to one after the last',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace('</sheetData>', '<row r="1048577"/></sheetData>'));
    },
  ],
  [
    'a quotation mark',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace('<c r="C6"', '<c r=C6'));
    },
  ],
  [
    'a letter to a reference of pages',
    (parts) => {
      edit(parts, /sharedStrings/, (text) => text.replace('<t>', '<t>&nbsp;'));
    },
  ],
  [
    'the number of a text to one below zero',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace(/t="s"><v>\d+/, 't="s"><v>-1'));
    },
  ],
  [
    'a figure to one with a comma',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => withFigure(text, '1,5'));
    },
  ],
  [
    'its data to two lists',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace('</sheetData>', '</sheetData><sheetData/>'));
    },
  ],
  [
    'the name of a sheet to that of another',
    (parts) => {
      edit(parts, /^xl\/workbook\.xml$/, (text) => text.replace('name="Гендер"', 'name="ТИТУЛ"'));
    },
  ],
  [
    'the root of its texts to another',
    (parts) => {
      edit(parts, /sharedStrings/, (text) => text.replaceAll(/sst\b/g, 'texts'));
    },
  ],
  [
    'the number of a row to hexadecimal digits',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replace('<row r="6"', '<row r="0x6"'));
    },
  ],
];
