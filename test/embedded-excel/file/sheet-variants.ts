import { edit, type Parts } from '../../support/packages';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** How other programs write the parts of sheets, where Excel reads the same. */
export const sheetVariants: readonly (readonly [string, (parts: Parts) => void])[] = [
  [
    'every tag on a line of its own',
    (parts) => {
      edit(parts, /worksheets\/sheet\d+\.xml$/, (text) =>
        text.replaceAll(/(?<!<(?:f|v|t|formula|oddFooter|oddHeader)(?: [^>]*)?)></g, '>\r\n\t<'),
      );
    },
  ],
  [
    'instructions and remarks before the root',
    (parts) => {
      edit(parts, /\.xml$/, (text) =>
        text.replace('?>', '?>\n<?mso-application progid="Excel.Sheet"?><!-- из 1С -->\n'),
      );
    },
  ],
  [
    'cells with a prefix of their own',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) =>
        text.replaceAll(
          /<row (.*?)>(.*?)<\/row>/gs,
          (_, attributes: string, cells: string) =>
            `<q:row xmlns:q="${main}" ${attributes}>${cells.replaceAll(/<(\/?)(c|v|f)(?=[ >/])/g, '<$1q:$2')}</q:row>`,
        ),
      );
    },
  ],
  [
    'the namespace declared again on every row',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replaceAll('<row ', `<row xmlns="${main}" `));
    },
  ],
  [
    'counts, widths and sizes that are not so',
    (parts) => {
      edit(parts, /sharedStrings/, (text) =>
        text.replace(/ count="\d+" uniqueCount="\d+"/, ' count="1" uniqueCount="1"'),
      );
      edit(parts, /worksheets\/sheet\d+\.xml$/, (text) =>
        text
          .replaceAll(/ spans="[^"]*"/g, ' spans="1:1"')
          .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1"'),
      );
    },
  ],
  [
    'figures in other spellings',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) =>
        text.replace('<v>416</v>', '<v> 4.16E+2 </v>').replace('<v>167</v>', '<v>+167.000</v>'),
      );
    },
  ],
  [
    'numbers of texts with blanks around them',
    (parts) => {
      edit(parts, /worksheets\/sheet\d+\.xml$/, (text) =>
        text.replaceAll(/ t="s"><v>(\d+)<\/v>/g, ' t="s"><v>\n $1 </v>'),
      );
    },
  ],
  [
    'empty rows and cells without places among those that have one',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) =>
        text.replace('<row r="5"', '<row/><row r="5"').replace('<c r="B6"', '<c/><c r="B6"'),
      );
    },
  ],
  [
    'alternatives that Excel chooses from, and things to come that it skips',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) =>
        text.replace(
          '<sheetData>',
          '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:n="urn:new" Requires="n"><n:row r="6"/></mc:Choice></mc:AlternateContent><sheetData>',
        ),
      );
    },
  ],
  [
    'a sheet of a dynamic array, a table of what-ifs and errors',
    (parts) => {
      parts.set(
        'xl/worksheets/own.xml',
        `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" cm="1"><f t="array" aca="1" ref="A1:A2">_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(C1))</f><v>1</v></c><c r="B1" t="e"><v>#SPILL!</v></c><c r="C1"><f t="dataTable" ref="C1:C2" dt2D="1" dtr="1" r1="D1" r2="D2"/><v>5</v></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="b"><v>true</v></c></row></sheetData></worksheet>`,
      );
      edit(parts, /^xl\/workbook\.xml$/, (text) =>
        text.replace(
          '</sheets>',
          '<sheet name="Расчет &amp; &#34;план&#34;" sheetId="77" r:id="rIdOwn"/></sheets>',
        ),
      );
      edit(parts, /workbook\.xml\.rels$/, (text) =>
        text.replace(
          '</Relationships>',
          `<Relationship Id="rIdOwn" Type="${relations}/worksheet" Target="worksheets/own.xml"/></Relationships>`,
        ),
      );
      edit(parts, /Content_Types/, (text) =>
        text.replace(
          '</Types>',
          '<Override PartName="/xl/worksheets/own.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        ),
      );
    },
  ],
  [
    'merged headings',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) =>
        text.replace(
          '</sheetData>',
          '</sheetData><mergeCells count="1"><mergeCell ref="B3:D3"/></mergeCells>',
        ),
      );
    },
  ],
  [
    'styles beyond those that there are',
    (parts) => {
      edit(parts, /sheet9\.xml$/, (text) => text.replaceAll(/ s="\d+"/g, ' s="9999"'));
    },
  ],
];
