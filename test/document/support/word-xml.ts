import { strToU8, zipSync } from 'fflate';

const mainNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** A run of text; `\n` is a line break, `\t` a tab. */
export function run(text: string, properties = ''): string {
  const inner = text
    .split(/([\n\t])/u)
    .map((piece) =>
      piece === '\n'
        ? '<w:br/>'
        : piece === '\t'
          ? '<w:tab/>'
          : piece === ''
            ? ''
            : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`,
    )
    .join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
}

/** A paragraph of text, or of runs when `inner` is XML already. */
export function p(text: string, properties = ''): string {
  return pRaw(run(text), properties);
}

export function pRaw(inner: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** A cell: its text, or its text with how it is merged, or its XML. */
export type Cell =
  | string
  | {
      readonly text?: string;
      readonly xml?: string;
      readonly span?: number;
      readonly merge?: 'restart' | 'continue';
    };

export function tc(cell: Cell): string {
  const { text = '', xml, span, merge } = typeof cell === 'string' ? { text: cell } : cell;
  const properties = [
    span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
    merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>',
  ].join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${
    xml ??
    text
      .split('\n\n')
      .map((part) => p(part))
      .join('')
  }</w:tc>`;
}

export function tr(cells: readonly Cell[], properties = ''): string {
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map(tc).join('')}</w:tr>`;
}

export function tbl(
  rows: readonly (readonly Cell[])[],
  columns = Math.max(...rows.map((row) => row.length)),
): string {
  return tblRaw(rows.map((row) => tr(row)).join(''), columns);
}

export function tblRaw(rows: string, columns: number): string {
  return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(columns)}</w:tblGrid>${rows}</w:tbl>`;
}

/** A text box as Word writes it: for newer programs and, a second time, for older ones. */
export function textBox(inner: string): string {
  const box = `<w:txbxContent>${inner}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

/** Other parts of the package, by the kind of their relation. */
export interface Parts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** What stands before the root element of the main part. */
  readonly prolog?: string;
}

const roots: Readonly<Record<string, string>> = {
  numbering: 'numbering',
  styles: 'styles',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
};

/** The parts of a .docx with this body, by path. */
export function partsOf(body: string, parts: Parts = {}): Record<string, Uint8Array> {
  const { files = {}, prolog = '', ...texts } = parts;
  const kinds = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const relations = kinds
    .map(([kind], at) => `<Relationship Id="rId${at + 1}" Type="${relation}/${kind}" Target="${kind}.xml"/>`)
    .join('');
  const xml = (inner: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${inner}`);
  const relationships = (inner: string): Uint8Array =>
    xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
    );
  return {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${content}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationships(relations),
    'word/document.xml': xml(
      `${prolog}<w:document ${mainNamespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    ...Object.fromEntries(
      kinds.map(([kind, inner]) => {
        const root = roots[kind] ?? kind;
        return [`word/${kind}.xml`, xml(`<w:${root} ${mainNamespaces}>${inner}</w:${root}>`)];
      }),
    ),
    ...files,
  };
}

/** A .docx with this body. */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  return zipSync(partsOf(body, parts));
}
