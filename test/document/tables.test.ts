import { body, growingTable, headingsOf, pieces, rowsOf, told } from './support/hand-made-form';
import { expectTold, readForm } from './support/read-told';
import { docx, p, tbl, tblRaw, tr, type Cell } from './support/word-xml';

const partnerRows = rowsOf('partners');
const partnerHeadings = headingsOf('partners');
const none = (rows: readonly (readonly string[])[]): string => tbl(rows);

describe('the tables of the form', () => {
  it('are found in another order than the form has them', () => {
    const { activitiesHeading, activities, gender, genderHeading, partners, partnersHeading, ...rest } =
      pieces;
    expectTold(
      docx(
        [
          partnersHeading,
          partners,
          genderHeading,
          gender,
          ...Object.values(rest),
          activitiesHeading,
          activities,
        ].join(''),
      ),
    );
  });

  it('are found without the headings over them', () => {
    expectTold(
      docx(
        body({
          genderHeading: '',
          socialHeading: '',
          ageHeading: '',
          partnersHeading: '',
          proposalsHeading: '',
          effectsHeading: '',
          activitiesHeading: '',
        }),
      ),
    );
  });

  const spelled: Readonly<Record<string, readonly string[]>> = {
    'in capitals': partnerHeadings.map((heading) => heading.toUpperCase()),
    'with hyphens at the ends of lines': [
      'Наимено-вание организации/ ФИО парт-нера',
      'Роль в про-екте',
      'Контакты органи-зации, партнера',
      'Примеча-ние',
    ],
    'with letters missing or doubled': [
      'Наименование организаци /ФИО партнера',
      'Роль в пректе',
      'Контакты организации, парнтера',
      'Примечаниее',
    ],
    'in Latin letters that look the same': [
      'Haимeнoвание opганизации /ФИО пapтнера',
      'Poль в пpoeкте',
      'Кoнтaкты opганизации, партнера',
      'Пpимечание',
    ],
    'in quotation marks, with stars and colons': [
      '«Наименование организации/ФИО партнёра»*',
      'Роль в проекте:',
      'Контакты организации, партнёра :',
      '"Примечание"',
    ],
    'in Kazakh': [
      'Ұйымның атауы / серіктестің Т.А.Ә.',
      'Жобадағы рөлі',
      'Ұйымның, серіктестің байланыс деректері',
      'Ескертпе',
    ],
    'in two languages': partnerHeadings.map(
      (heading, at) =>
        `${heading.replace('/', '')} / ${['Ұйымның атауы', 'Рөлі', 'Байланыс деректері', 'Ескертпе'][at] ?? ''}`,
    ),
    'cut short': ['Партнер', 'Роль', 'Контакты', 'Примечание'],
  };
  it.each(Object.entries(spelled))('are found with their headings %s', (_, headings) => {
    expectTold(docx(body({ partners: none([headings, ...partnerRows]) })));
  });

  it('may have a column more: what stands in it is left over', () => {
    const extra = [
      ['№', ...partnerHeadings, 'Вклад, тенге'],
      ...partnerRows.map((row, at) => [String(at + 1), ...row, at === 0 ? '50 000' : '']),
    ];
    const { report, leftOver } = readForm(docx(body({ partners: none(extra) })));
    expect(report['partners']).toEqual(told.partners);
    // The numbers of the rows say nothing that the rows do not.
    expect(leftOver).toEqual([{ kind: 'cell', text: 'Вклад, тенге: 50 000' }]);
  });

  it('may lack a column, and have the others in another order', () => {
    const fewer = [partnerHeadings, ...partnerRows].map(([name, role, contacts]) => [
      contacts ?? '',
      name ?? '',
      role ?? '',
    ]);
    expectTold(docx(body({ partners: none(fewer) })), { notFound: [{ table: 'partners', column: 'note' }] });
  });

  it('may have the numbers of their columns under the headings', () => {
    expectTold(docx(body({ partners: none([partnerHeadings, ['1', '2', '3', '4'], ...partnerRows]) })));
  });

  it('may have rows left empty', () => {
    const empty = ['', '', '', ''];
    const rows = [partnerHeadings, empty, partnerRows[0] ?? [], empty, empty, partnerRows[1] ?? [], empty];
    expectTold(docx(body({ partners: none(rows) })));
  });

  it('end in a row of sums, which is none of theirs', () => {
    const rows = [partnerHeadings, ...partnerRows, ['Итого:', '', '2', '']];
    expectTold(docx(body({ partners: none(rows) })), { leftOver: [{ kind: 'row', text: 'Итого: | 2' }] });
  });

  it('come twice in a form of two languages: the second copy is left over', () => {
    const copy = none([
      ['Ұйымның атауы', 'Рөлі', 'Байланыс деректері', 'Ескертпе'],
      ['Үлгі', 'Үй-жай', '', ''],
    ]);
    expectTold(docx(body() + copy), {
      leftOver: [{ kind: 'table', text: 'Ұйымның атауы\tРөлі\tБайланыс деректері\tЕскертпе\nҮлгі\tҮй-жай' }],
    });
  });

  it('repeat their headings further down', () => {
    const rows = [partnerHeadings, partnerRows[0] ?? [], partnerHeadings, partnerRows[1] ?? []];
    expectTold(docx(body({ partners: none(rows) })));
  });

  it('may have grown together when the paragraph between them was deleted', () => {
    const width = Math.max(partnerHeadings.length, headingsOf('recommendations').length);
    const rows = [
      partnerHeadings,
      ...partnerRows,
      headingsOf('recommendations'),
      ...rowsOf('recommendations'),
    ];
    expectTold(docx(body({ partners: tbl(rows, width), recommendations: '' })));
  });

  it('hold pictures, links and nested tables in their cells', () => {
    const nested: Cell = { xml: tbl([['Помещение', '']]) + p('') };
    const rows: (readonly Cell[])[] = [
      partnerHeadings,
      ['Акимат сельского округа (пример)', nested, ...(partnerRows[0] ?? []).slice(2)],
      partnerRows[1] ?? [],
    ];
    expectTold(docx(body({ partners: tbl(rows, 4) })));
  });

  it('may all stand inside one table that frames the page', () => {
    expectTold(docx(tbl([[{ xml: body() }]])));
  });

  it('may have cells that do not stand exactly under their headings', () => {
    const grid = [900, 100, 1000, 1000, 1000].map((width) => `<w:gridCol w:w="${width}"/>`).join('');
    const cell = (text: string, span: number): Cell => ({ text, span });
    const [first = [], second = []] = partnerRows;
    const rows =
      tr([
        cell(partnerHeadings[0] ?? '', 1),
        cell(partnerHeadings[1] ?? '', 2),
        cell(partnerHeadings[2] ?? '', 1),
        cell(partnerHeadings[3] ?? '', 1),
      ]) +
      tr([
        cell(first[0] ?? '', 2),
        cell(first[1] ?? '', 1),
        cell(first[2] ?? '', 1),
        cell(first[3] ?? '', 1),
      ]) +
      // The last two cells were merged into one.
      tr([cell(second[0] ?? '', 2), cell(second[1] ?? '', 1), cell(second[2] ?? '', 2)]);
    expectTold(docx(body({ partners: `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>` })));
  });
});

describe('a table that was split in two', () => {
  const [first = [], second = []] = partnerRows;
  const halves: Readonly<Record<string, string>> = {
    'with its headings on both': none([partnerHeadings, first]) + p('') + none([partnerHeadings, second]),
    'with its headings on the first alone': none([partnerHeadings, first]) + p('') + none([second]),
  };
  it.each(Object.entries(halves))('is one again: %s', (_, partners) => {
    expectTold(docx(body({ partners })));
  });

  it('is one again when its columns were split', () => {
    const headings = headingsOf('socialStatus');
    const values = headings.map((_, at) => String(Object.values(told.socialStatus)[at]));
    const cut = (from: number, to?: number): string =>
      tbl([headings.slice(from, to), values.slice(from, to)]);
    expectTold(docx(body({ socialStatus: cut(0, 6) + p('') + cut(6) })));
  });

  it('is not taken for going on where another table stands behind text', () => {
    const other = none([['а', 'б', 'в', 'г']]);
    const partners = `${none([partnerHeadings, ...partnerRows])}${p('Смета прилагается:')}${other}`;
    expectTold(docx(body({ partners })), {
      leftOver: [
        { kind: 'paragraph', text: 'Смета прилагается:' },
        { kind: 'table', text: 'а\tб\tв\tг' },
      ],
    });
  });
});

describe('what is no table of the form', () => {
  it('is left over with its text', () => {
    const budget = tbl([
      ['Статья расходов', 'Количество', 'Сумма', 'Примечание'],
      ['Аренда', '1', '50 000', ''],
    ]);
    expectTold(docx(body() + p('') + budget), {
      leftOver: [
        { kind: 'table', text: 'Статья расходов\tКоличество\tСумма\tПримечание\nАренда\t1\t50 000' },
      ],
    });
  });

  it('does not end the text in which it stands', () => {
    const changes =
      p('Было так.') +
      tbl([
        ['до', 'после'],
        ['5', '9'],
      ]) +
      p('Стало лучше.');
    expectTold(docx(body({ changes })), {
      cells: { 'narrative.changes': 'Было так. Стало лучше.' },
      leftOver: [{ kind: 'table', text: 'до\tпосле\n5\t9' }],
    });
  });

  it('may be empty', () => {
    expectTold(docx(body({ partners: tblRaw('', 0) + tbl([['', '']]) + growingTable('partners') })));
  });
});
