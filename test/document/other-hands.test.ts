import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { activitiesTable, body, growingTable, pieces, told } from './support/hand-made-form';
import { expectTold, readForm } from './support/read-told';
import { docx, p, partsOf, pRaw, run, tbl, tblRaw, tc, textBox, tr } from './support/word-xml';

const { narrative } = told;
const mark = 'w:id="1" w:author="Бухгалтер" w:date="2025-11-30T10:00:00Z"';
const inserted = (inner: string): string => `<w:ins ${mark}>${inner}</w:ins>`;
const deleted = (text: string): string =>
  `<w:del ${mark}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

describe('changes in tracking count as accepted', () => {
  it('in the middle of a text', () => {
    const changes = pRaw(
      deleted('Старики') +
        inserted(run('Молодые жители')) +
        run(' стали чаще обращаться в акимат с предложениями.'),
    );
    expectTold(docx(body({ changes })));
  });

  it('where a paragraph was joined with the next one', () => {
    const changes =
      pRaw(run('Молодые жители стали '), `<w:rPr><w:del ${mark}/></w:rPr>`) +
      p('чаще обращаться в акимат с предложениями.');
    expectTold(docx(body({ changes })));
  });

  it('where text was moved, and a row taken away or added', () => {
    const moved = `<w:moveFrom ${mark}>${run('Лишнее.')}</w:moveFrom><w:moveTo ${mark}>${run(narrative.changes)}</w:moveTo>`;
    const gone = tr(['Лишний партнер', '', '', ''], `<w:del ${mark}/>`);
    const partners = growingTable('partners').replace('</w:tbl>', `${gone}</w:tbl>`);
    expectTold(docx(body({ changes: pRaw(moved), partners })));
  });

  it('where a figure was put right', () => {
    const gender = tblRaw(
      tr(['Количество участников проекта всего', 'Мужчин', 'Женщин']) +
        tr(['120', { xml: pRaw(deleted('55') + inserted(run('50'))) }, '70']),
      3,
    );
    expectTold(docx(body({ gender })));
  });
});

describe('what stands beside the text is told', () => {
  it('footnotes and endnotes, without the lines that part them', () => {
    const note = (kind: string, text: string): string =>
      `<w:${kind} w:id="0" w:type="separator">${p('')}</w:${kind}><w:${kind} w:id="2">${p(text)}</w:${kind}>`;
    const changes = pRaw(run(narrative.changes) + '<w:r><w:footnoteReference w:id="2"/></w:r>');
    expectTold(
      docx(body({ changes }), {
        footnotes: note('footnote', 'По данным опроса.'),
        endnotes: note('endnote', 'См. приложение.'),
      }),
      {
        leftOver: [
          { kind: 'footnote', text: 'По данным опроса.' },
          { kind: 'endnote', text: 'См. приложение.' },
        ],
      },
    );
  });

  it('comments', () => {
    const changes = pRaw(
      `<w:commentRangeStart w:id="1"/>${run(narrative.changes)}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
    );
    expectTold(docx(body({ changes }), { comments: `<w:comment ${mark}>${p('Уточнить!')}</w:comment>` }), {
      leftOver: [{ kind: 'comment', text: 'Уточнить!' }],
    });
  });

  it('what is printed at the top and the bottom of each page, but not the name of the form or the page', () => {
    const page =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expectTold(docx(body(), { header: pieces.title, footer: pRaw(run('Стр. ') + page) }));
    expectTold(docx(body(), { header: p('Договор № 5'), footer: p('ОФ «Пример»') }), {
      leftOver: [
        { kind: 'header', text: 'Договор № 5' },
        { kind: 'footer', text: 'ОФ «Пример»' },
      ],
    });
  });

  it('hidden text', () => {
    const changes = pRaw(run(narrative.changes) + run('для себя', '<w:vanish/>'));
    expectTold(docx(body({ changes })), { leftOver: [{ kind: 'hidden', text: 'для себя' }] });
  });

  it('a document inside the document, which cannot be read', () => {
    expectTold(docx(body() + '<w:altChunk r:id="rId9"/>'), { leftOver: [{ kind: 'embedded', text: '' }] });
  });
});

describe('the name of the form', () => {
  it('may be repeated in the middle of a text without ending it', () => {
    const changes = p('Молодые жители стали чаще обращаться') + pieces.title + p('в акимат с предложениями.');
    expectTold(docx(body({ changes })));
  });
});

describe('how programs write the same form', () => {
  it('in content controls, whose prompts are no text', () => {
    const control = (inner: string, properties = ''): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const prompt = control(run('Место для ввода текста.'), '<w:showingPlcHdr/>');
    expectTold(
      docx(
        body({
          organization: control(pieces.organization),
          deviations: pRaw(run('Опишите обоснования отклонения по проекту от плана: ') + prompt),
          partners: tblRaw(
            tr([
              'Наименование организации /ФИО партнера',
              'Роль в проекте',
              'Контакты организации, партнера',
              'Примечание',
            ]) +
              told.partners
                .map(({ name, role, contacts }) =>
                  control(
                    `<w:tr>${control(tc(name))}${tc(role)}${tc({ xml: pRaw(control(run(contacts))) })}${tc('')}</w:tr>`,
                  ),
                )
                .join(''),
            4,
          ),
        }),
      ),
    );
  });

  it('in fields of an old form, with a list to choose from', () => {
    const field = (inner: string, data = ''): string =>
      `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const list =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="краткосрочный"/><w:listEntry w:val="среднесрочный"/></w:ddList></w:ffData>';
    const proposals = growingTable('proposals').replace(
      run('среднесрочный'),
      `<w:r><w:fldChar w:fldCharType="begin">${list}</w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    );
    const changes = pRaw(field(run(narrative.changes)));
    expectTold(docx(body({ changes, proposals })));
  });

  it('letter by letter, with soft hyphens and links', () => {
    const letters = [...narrative.changes].map((letter) => run(letter)).join('');
    const changes = pRaw(
      `<w:hyperlink r:id="rId1">${letters.replace('предложениями', 'предложе\u00adниями')}</w:hyperlink>`,
    );
    expectTold(docx(body({ changes })));
  });

  it('in the strict edition of the format', () => {
    const parts = partsOf(body());
    const strict = Object.fromEntries(
      Object.entries(parts).map(([path, bytes]) => [
        path,
        strToU8(
          strFromU8(bytes)
            .replaceAll(
              'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
              'http://purl.oclc.org/ooxml/wordprocessingml/main',
            )
            .replaceAll(
              'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
              'http://purl.oclc.org/ooxml/officeDocument/relationships',
            ),
        ),
      ]),
    );
    expectTold(zipSync(strict));
  });

  it('with other prefixes, paths and capitals in the names of parts', () => {
    const parts = partsOf(body());
    const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      .replace(/<(\/?)w:/gu, '<$1ns0:')
      .replace(/ w:/gu, ' ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=');
    const relations = strFromU8(parts['_rels/.rels'] ?? new Uint8Array()).replace(
      'word/document.xml',
      '/Document/Main.xml',
    );
    expectTold(zipSync({ '_RELS/.rels': strToU8(relations), 'document/main.xml': strToU8(main) }));
  });

  it('in UTF-16', () => {
    const parts = partsOf(body());
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('UTF-8', 'UTF-16');
    expectTold(
      zipSync({ ...parts, 'word/document.xml': new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) }),
    );
  });

  it('as Google Docs does: tagged controls round every paragraph, cells merged upright, empty paragraphs between', () => {
    const tagged = (inner: string): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const spaced = Object.fromEntries(
      Object.entries(pieces).map(([id, xml]) => [
        id,
        xml.startsWith('<w:p>') ? `${p('')}${tagged(xml)}` : `${xml}${p('')}`,
      ]),
    );
    expectTold(docx(body(spaced)));
  });

  it('as WPS does: runs cut by the kind of letter, properties of its own, pictures among the text', () => {
    const cut = (xml: string): string =>
      xml.replace(/<w:t xml:space="preserve">([^<]+)<\/w:t>/gu, (_, text: string) =>
        text
          .split(/(?<=\d)(?=\D)|(?<=\D)(?=\d)/u)
          .map((piece) => `<w:t xml:space="preserve">${piece}</w:t>`)
          .join('</w:r><w:r><w:rPr><w:rFonts w:hint="default"/><w:lang w:val="en-US"/></w:rPr>'),
      );
    expectTold(
      docx(
        cut(body()).replace(
          /<w:p>/gu,
          '<w:p><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
        ),
      ),
    );
  });

  const saved = join(__dirname, '../fixtures/documents');
  it.each(['exported-and-saved-by-libreoffice.docx', 'exported-through-odt.docx'])(
    'as LibreOffice does: %s',
    (name) => {
      const { report, notFound, leftOver } = readForm(readFileSync(join(saved, name)));
      expect(report).toMatchObject({
        general: told.general,
        gender: told.gender,
        effects: told.effects,
        activities: told.activities,
      });
      expect({ notFound, leftOver }).toEqual({ notFound: [], leftOver: [] });
    },
  );

  it('with five megabytes of pictures, which are counted and not unpacked', () => {
    const noise = new Uint8Array(5 * 1024 * 1024).map((_, at) => (at * 2_654_435_761) >>> 13);
    const picture = pRaw('<w:r><w:drawing><wp:anchor><a:graphic/></wp:anchor></w:drawing></w:r>');
    const bytes = docx(body({ title: picture + pieces.title }), {
      files: { 'word/media/image1.jpeg': noise },
    });
    expectTold(bytes);
    expect(readForm(bytes).pictures).toBe(1);
  });

  it('with pictures and text boxes in the cells of tables', () => {
    const note = { xml: pRaw(run('Помещение') + textBox(p('бесплатно'))) };
    const partners = growingTable('partners').replace(tc('Помещение'), tc(note));
    expectTold(docx(body({ partners })), { leftOver: [{ kind: 'text-box', text: 'бесплатно' }] });
  });
});

describe('a form with little in it', () => {
  it('may have no tables at all', () => {
    const { report, notFound } = readForm(
      docx(
        body({
          activities: '',
          effects: '',
          gender: '',
          socialStatus: '',
          age: '',
          partners: '',
          proposals: '',
          recommendations: '',
        }),
      ),
    );
    expect(report).toMatchObject({ general: told.general, narrative: told.narrative, activities: [] });
    expect(notFound.filter(({ column }) => column === null).map(({ table }) => table)).toEqual([
      'activities',
      'effects',
      'gender',
      'socialStatus',
      'age',
      'partners',
      'proposals',
      'recommendations',
    ]);
  });

  it('may have a text box inside a table that frames the page', () => {
    const boxed = pRaw(
      run('Молодые жители стали чаще обращаться в акимат с предложениями.') + textBox(p('к вниманию')),
    );
    expectTold(docx(tbl([[{ xml: body({ changes: boxed }) }]])), {
      leftOver: [{ kind: 'text-box', text: 'к вниманию' }],
    });
  });

  it('may have the texts typed anew between tables of dashes', () => {
    expectTold(docx(body({ activities: activitiesTable() + tbl([['—'.repeat(10)]]) })), {
      leftOver: [{ kind: 'table', text: '—'.repeat(10) }],
    });
  });
});
