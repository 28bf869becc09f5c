import {
  activitiesTable,
  body,
  effectsTable,
  headingsOf,
  rowsOf,
  singleTable,
  told,
  turnedTable,
} from './support/hand-made-form';
import { expectTold, readForm } from './support/read-told';
import { docx, p, tbl, tr, type Cell } from './support/word-xml';

const activityRows = rowsOf('activities');

/** The activities with two tasks of the first name, so that their cells are merged. */
const secondTask = 'Задача 2. Обучение молодежи';
const sharedTask = { 'activities[2].task': secondTask };
const merged: (readonly Cell[])[] = activityRows.map((row, at) => {
  const task: Cell =
    at === 1 ? { text: secondTask, merge: 'restart' } : at === 2 ? { merge: 'continue' } : (row[0] ?? '');
  return [task, ...row.slice(1)];
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
