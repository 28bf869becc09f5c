import {
  activitiesTable,
  body,
  effectsTable,
  growingTable,
  headingsOf,
  pieces,
  rowsOf,
  singleTable,
  told,
  turnedTable,
} from './support/hand-made-form';
import { expectTold, readForm } from './support/read-told';
import { docx, p, tbl, tblRaw, tr, type Cell } from './support/word-xml';

const partnerRows = rowsOf('partners');
const partnerHeadings = headingsOf('partners');
const activityRows = rowsOf('activities');
const none = (rows: readonly (readonly string[])[]): string => tbl(rows);

/** The activities with two tasks of the first name, so that their cells are merged. */
const secondTask = 'Задача 2. Обучение молодежи';
const sharedTask = { 'activities[2].task': secondTask };
const merged: (readonly Cell[])[] = activityRows.map((row, at) => {
  const task: Cell =
    at === 1 ? { text: secondTask, merge: 'restart' } : at === 2 ? { merge: 'continue' } : (row[0] ?? '');
  return [task, ...row.slice(1)];
});

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
    expect(leftOver).toContainEqual({ kind: 'cell', text: 'Вклад, тенге: 50 000' });
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

describe('the activities', () => {
  it('share the task whose cell is merged over them', () => {
    expectTold(docx(body({ activities: activitiesTable(merged) })), { cells: sharedTask });
  });

  it('belong to the task that is written across the table', () => {
    const rows = activityRows.flatMap(([task = '', ...rest]): (readonly Cell[])[] => [
      [{ text: task, span: 10 }],
      ['', ...rest],
    ]);
    expectTold(docx(body({ activities: activitiesTable(rows) })));
  });

  it('do not count a figure twice that stands in a merged cell', () => {
    const rows = activityRows.map((row, at): readonly Cell[] =>
      row.map((text, column): Cell =>
        column !== 4
          ? text
          : at === 1
            ? { text: '120 человек', merge: 'restart' }
            : at === 2
              ? { merge: 'continue' }
              : text,
      ),
    );
    expectTold(docx(body({ activities: activitiesTable(rows) })), {
      cells: { 'activities[2].participants': null },
    });
  });

  it('have plan and actual under one heading, or each under its own', () => {
    const headings = [
      ...headingsOf('activities').slice(0, 7),
      'Индикаторы (план)',
      'Индикаторы (факт)',
      'Эффект',
    ];
    const goal =
      p(`Цель проекта: ${told.goal.goal}`) +
      p(`Достигнутый результат от реализации проекта: ${told.goal.achieved}`);
    expectTold(docx(body({ activities: goal + tbl([headings, ...activityRows]) })));
  });

  it('have the goal and the result in a table of their own, label and text apart', () => {
    const goal = tbl([
      ['Цель проекта', told.goal.goal],
      ['Достигнутый результат от реализации проекта', told.goal.achieved],
    ]);
    expectTold(docx(body({ activities: goal + p('') + tbl([headingsOf('activities'), ...activityRows]) })));
  });

  it('have a row of which only the task is merged and nothing else is filled', () => {
    const rows: (readonly Cell[])[] = [
      ...merged.slice(0, 3),
      [{ merge: 'continue' }, ...Array.from({ length: 9 }, () => '')],
      ...merged.slice(3),
    ];
    expectTold(docx(body({ activities: activitiesTable(rows) })), { cells: sharedTask });
  });

  it('go on in a second table on the next page', () => {
    const activities = activitiesTable(activityRows.slice(0, 2)) + p('') + tbl(activityRows.slice(2));
    expectTold(docx(body({ activities })));
  });
});

describe('the effects and the participants', () => {
  it('are read with the first heading left empty, as the paper form has it', () => {
    expectTold(
      docx(
        body({
          effects: effectsTable([
            '',
            'Индикатор',
            'Единица измерения',
            'Планируемый уровень',
            'Фактический уровень',
          ]),
        }),
      ),
    );
  });

  it('are read under short headings', () => {
    expectTold(docx(body({ effects: effectsTable(['№ п/п', 'Показатель', 'Ед. изм.', 'План', 'Факт']) })));
  });

  it('tell a unit that is not the form’s, and a row that the form has not', () => {
    const changed = effectsTable()
      .replace('тенге', 'тыс. тенге')
      .replace('</w:tbl>', `${tr(['10.', 'Количество волонтеров', 'человек', '5', '6'])}</w:tbl>`);
    expectTold(docx(body({ effects: changed })), {
      leftOver: [
        { kind: 'cell', text: 'Фонд оплаты труда от общей суммы гранта: тыс. тенге' },
        { kind: 'row', text: '10. | Количество волонтеров | человек | 5 | 6' },
      ],
    });
  });

  it('keep a figure with words as text', () => {
    const gender = singleTable('gender').replace('>50<', '>50 чел.<');
    expectTold(docx(body({ gender })), { cells: { 'gender.men': '50 чел.' } });
  });

  it('are read from turned tables', () => {
    expectTold(
      docx(
        body({
          gender: turnedTable('gender'),
          age: turnedTable('age'),
          socialStatus: turnedTable('socialStatus'),
        }),
      ),
    );
  });

  it('leave over a second row of figures', () => {
    const gender = singleTable('gender').replace('</w:tbl>', `${tr(['100%', '42%', '58%'])}</w:tbl>`);
    expectTold(docx(body({ gender })), { leftOver: [{ kind: 'row', text: '100% | 42% | 58%' }] });
  });

  it('take figures in any spelling of thousands', () => {
    const effects = effectsTable()
      .replace(/>1600000</gu, '>1 600 000 тг.<')
      .replace(/>202880</gu, '>202\u00a0880,00<')
      .replace(/>3200000</gu, '>3.200.000<');
    expectTold(docx(body({ effects })));
  });

  it('take row numbers that Word prints', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const rows: (readonly Cell[])[] = [
      headingsOf('proposals'),
      ...rowsOf('proposals').map(([, ...rest]): readonly Cell[] => [{ xml: p('', numbered) }, ...rest]),
    ];
    const { report, leftOver } = readForm(docx(body({ proposals: tbl(rows) }), { numbering }));
    expect(report['proposals']).toEqual(told.proposals);
    expect(leftOver).toEqual([]);
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
