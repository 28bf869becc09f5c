import { strFromU8, strToU8, zipSync } from 'fflate';
import { importDocument } from '../../src/document/import-document';
import { wordLayout } from '../../src/forms/final-report/word-layout';
import { form } from '../support/final-report';
import {
  activitiesTable,
  body,
  growingTable,
  headingsOf,
  pieces,
  rowsOf,
  told,
} from './support/hand-made-form';
import { expectTold, readForm } from './support/read-told';
import { docx, p, partsOf, pRaw, run, tbl, tblRaw, tc, textBox, tr, type Cell } from './support/word-xml';

const { narrative } = told;
const mark = 'w:id="1" w:author="Бухгалтер" w:date="2025-11-30T10:00:00Z"';

/** A document with its main part changed as text. */
function rewritten(change: (xml: string) => string, xml = body()): Uint8Array {
  const parts = partsOf(xml);
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(main)) });
}

/** A document with other content types. */
function typed(type: string): Uint8Array {
  const parts = partsOf(body());
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  return zipSync({
    ...parts,
    '[Content_Types].xml': strToU8(types.replace(/application\/vnd[^"]+main\+xml/u, type)),
  });
}

describe('odd ways of writing the same form', () => {
  const same: Readonly<Record<string, () => Uint8Array>> = {
    'smart tags and custom XML round everything': () =>
      rewritten((xml) =>
        xml
          .replaceAll('<w:p>', '<w:customXml w:element="absatz"><w:p>')
          .replaceAll('</w:p>', '</w:p></w:customXml>')
          .replaceAll('<w:r>', '<w:smartTag w:element="place"><w:r>')
          .replaceAll('</w:r>', '</w:r></w:smartTag>'),
      ),
    'comments and instructions between the elements': () =>
      rewritten((xml) => xml.replaceAll('<w:r>', '<!-- черновик --><?mso run?><w:r>')),
    'text in quoted sections': () =>
      rewritten((xml) => xml.replace(/(<w:t[^>]*>)([^<&]*)/gu, '$1<![CDATA[$2]]>')),
    'numbers of characters for letters': () =>
      rewritten((xml) =>
        xml.replace(
          /(<w:t[^>]*>)([^<&]*)/gu,
          (_, tag: string, text: string) => tag + text.replace(/а/gu, '&#1072;'),
        ),
      ),
    'a document with macros': () => typed('application/vnd.ms-word.document.macroEnabled.main+xml'),
    'a template': () =>
      typed('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'),
    'tables without a grid': () => rewritten((xml) => xml.replace(/<w:tblGrid>.*?<\/w:tblGrid>/gu, '')),
    'invisible letters in the headings': () =>
      rewritten((xml) =>
        xml
          .replaceAll('Роль в проекте', 'Роль\u200b в\u00a0проекте\ufeff')
          .replaceAll('Мужчин', 'Муж\u00adчин\u200e'),
      ),
    'headings with hyphens at the ends of lines': () =>
      rewritten((xml) =>
        xml.replaceAll(
          'Наименование организации /ФИО партнера',
          'Наимено-</w:t><w:br/><w:t>вание организации / ФИО партнера',
        ),
      ),
    'Latin letters in Russian headings': () =>
      rewritten((xml) => xml.replaceAll('Роль в проекте', 'Poль в пpoeктe').replaceAll('Эффект<', 'Эффeкт<')),
    'decomposed letters, as a Mac writes them': () =>
      rewritten((xml) =>
        xml
          .replaceAll('Дата проведения', 'Дата проведения'.normalize('NFD'))
          .replaceAll('Задача', 'Задача'.normalize('NFD')),
      ),
    'every table framed by one of a single cell': () =>
      docx(
        Object.values(pieces)
          .map((piece) => (piece.startsWith('<w:tbl') ? tbl([[{ xml: `${piece}${p('')}` }]]) : piece))
          .join(''),
      ),
    'a page of its own for the title, and blank pages': () =>
      docx(
        body({
          title: `${p('')}${pieces.title}${pRaw('<w:r><w:br w:type="page"/></w:r>')}${p('')}${pRaw('<w:r><w:lastRenderedPageBreak/></w:r>')}`,
        }),
      ),
    'breaks of pages and columns in the middle of texts': () =>
      docx(
        body({
          changes: pRaw(
            run('Молодые жители стали чаще обращаться ') +
              '<w:r><w:lastRenderedPageBreak/></w:r>' +
              run('в акимат с предложениями.'),
          ),
        }),
      ),
    'a table of activities for each task': () => {
      const rows = rowsOf('activities');
      const [first, ...others] = rows;
      const tables = [[first ?? []], others].filter((part) => part.length > 0);
      return docx(
        body({
          activities: tables
            .map((part, at) => {
              const table = activitiesTable(part);
              // Only the first has the rows with goal and result.
              return at === 0 ? table : tbl([headingsOf('activities'), ...part]);
            })
            .join(p('')),
        }),
      );
    },
    'rows that came into a table while changes were tracked': () => {
      const [heading = [], ...rest] = [headingsOf('partners'), ...rowsOf('partners')];
      return docx(
        body({
          partners: tblRaw(
            tr(heading) +
              rest.map((row) => tr(row, `<w:ins ${mark}/>`)).join('') +
              tr(['Убрано', '', '', ''], `<w:del ${mark}/>`),
            4,
          ),
        }),
      );
    },
    'links whose addresses are not text': () =>
      docx(
        body({
          changes: pRaw(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "https://example.org" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
              run(narrative.changes) +
              '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
          ),
        }),
      ),
    'dashes and quotation marks that a program chose': () =>
      rewritten((xml) => xml.replaceAll('«История успеха» – это', '"История успеха" - это')),
    'an archive with folders, and parts stored as they are': () => {
      const parts = partsOf(body());
      return zipSync({ 'word/': new Uint8Array(), ...parts }, { level: 0 });
    },
  };

  it.each(Object.entries(same))('%s', (_, make) => {
    expectTold(make());
  });

  it('a table in a text box is read or told, never lost', () => {
    const boxed = pRaw(textBox(growingTable('partners') + p('')));
    const { report, leftOver } = readForm(docx(body({ partners: boxed })));
    const said = JSON.stringify([report['partners'], leftOver]);
    for (const { name } of told.partners) expect(said).toContain(name);
  });

  it('a form that stands in the document twice is read once, and the second is told', () => {
    const { report, leftOver } = readForm(docx(body() + p('Черновик') + body()));
    expect(report).toMatchObject({ general: told.general, gender: told.gender, partners: told.partners });
    expect(leftOver.length).toBeGreaterThan(0);
  });

  it('figures in paragraphs with tabs instead of a table are told', () => {
    const { leftOver } = readForm(docx(body({ gender: p('Всего\tМужчин\tЖенщин') + p('120\t50\t70') })));
    expect(JSON.stringify(leftOver)).toContain('120');
  });
});

describe('absurd documents end in bounded time', () => {
  const cell = (text: string, properties: string): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const absurd: Readonly<Record<string, () => Uint8Array>> = {
    'a cell over a billion columns': () =>
      docx(
        body({
          partners: tblRaw(
            `<w:tr>${cell('а', '<w:gridSpan w:val="1000000000"/>')}${cell('б', '<w:gridSpan w:val="-5"/>')}</w:tr>`,
            2,
          ),
        }),
      ),
    'merged cells that continue nothing': () =>
      docx(
        body({ partners: tbl([headingsOf('partners'), [{ merge: 'continue' }, 'а', 'б', 'в'] as Cell[]]) }),
      ),
    'a grid of fifty thousand columns': () =>
      docx(body({ partners: tblRaw(tr(headingsOf('partners')), 50_000) })),
    'a row of twenty thousand cells': () =>
      docx(body({ partners: tblRaw(`<w:tr>${tc('а').repeat(20_000)}</w:tr>`, 20_000) })),
    'a hundred thousand empty paragraphs': () => docx(body() + p('').repeat(100_000)),
    'lists inside lists of a numbering that ends in itself': () =>
      docx(
        body({
          changes: p('а', '<w:numPr><w:ilvl w:val="999"/><w:numId w:val="7"/></w:numPr>').repeat(5_000),
        }),
        {
          numbering:
            '<w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num><w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="x"/></w:abstractNum>',
        },
      ),
    'a hundred thousand changes in tracking': () =>
      docx(
        body({
          changes: pRaw(
            `<w:ins ${mark}>${run('а')}</w:ins><w:del ${mark}><w:r><w:delText>б</w:delText></w:r></w:del>`.repeat(
              50_000,
            ),
          ),
        }),
      ),
    'headings a thousand times over': () =>
      docx(pieces.title + (pieces.changesHeading + pieces.deviations).repeat(1_000) + body()),
    'activities in four thousand rows': () =>
      docx(
        body({
          activities: activitiesTable(
            Array.from({ length: 4_000 }, (_, at) =>
              (rowsOf('activities')[0] ?? []).map((text) => `${text} ${at}`),
            ),
          ),
        }),
      ),
  };

  it.each(Object.entries(absurd))('%s', (_, make) => {
    const bytes = make();
    const start = process.cpuUsage();
    const result = importDocument(form, wordLayout, bytes);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(10);
    expect(['report', 'refused']).toContain(result.kind);
    if (result.kind === 'report') expect(result.report).toMatchObject({ gender: told.gender });
  });
});
