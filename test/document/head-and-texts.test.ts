import { body, pieces, told, type Piece } from './support/hand-made-form';
import { expectTold, readForm } from './support/read-told';
import { docx, p, pRaw, run, tbl, textBox } from './support/word-xml';

const { general, narrative } = told;

/** The pieces of the head left out, for documents that say them otherwise. */
const noHead: Partial<Record<Piece, string>> = {
  organization: '',
  head: '',
  address: '',
  project: '',
  period: '',
  amount: '',
};

const questions = [
  ['Полное наименование неправительственной организации', general.organization],
  ['Фамилия, имя, отчество (при наличии) руководителя неправительственной организации', general.head],
  ['Юридический адрес, контактный телефон', `${general.address}, тел.: ${general.phone}`],
  [
    'Наименование социального проекта, социальной программы в рамках реализации гранта (направление)',
    `${general.project} (${general.direction})`,
  ],
  [
    'Дата начала и окончания периода реализации социального проекта и/или социальной программы',
    'с 1 апреля по 30 ноября 2025 года',
  ],
  ['Общая сумма средств, выделенная на реализацию гранта', '6 000 000,00 тенге'],
] as const;

const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

describe('the head of the form', () => {
  const heads: Readonly<Record<string, string>> = {
    'is typed in numbered lines': Object.keys(noHead)
      .map((piece) => pieces[piece as Piece])
      .join(''),
    'is numbered by Word': questions.map(([label, value]) => p(`${label}: ${value}`, numbered)).join(''),
    'has its answers under the questions': questions
      .map(([label, value], at) => p(`${at + 1}. ${label}:`) + p(value))
      .join(''),
    'is a table of questions and answers': tbl(questions.map(([label, value]) => [label, value])),
    'is a table with numbers in front': tbl(
      questions.map(([label, value], at) => [`${at + 1}.`, label, value]),
    ),
    'is a table with question and answer in one cell': tbl(
      questions.map(([label, value], at) => [`${at + 1}. ${label}:\n${value}`]),
    ),
    'is a table with the answers under the questions': tbl(
      questions.flatMap(([label, value]) => [[label], [value]]),
    ),
    'stands in one paragraph with line breaks': p(
      questions.map(([label, value], at) => `${at + 1}. ${label}: ${value}`).join('\n'),
    ),
    'stands in a text box': pRaw(
      textBox(questions.map(([label, value]) => p(`${label}: ${value}`)).join('')),
    ),
    'is in capitals with the answers behind tabs': questions
      .map(([label, value]) => p(`${label.toUpperCase()}\t${value}`))
      .join(''),
    'is misspelled here and there': questions
      .map(([label, value]) =>
        p(
          `${label.replace('неправительственной', 'неправителственной').replace('реализации', 'реализаций')} : ${value}`,
        ),
      )
      .join(''),
    'has a line for each field': [
      ...questions.slice(0, 2).map(([label, value]) => p(`${label}: ${value}`)),
      p(`Юридический адрес: ${general.address}`),
      p(`Контактный телефон: ${general.phone}`),
      p(`Наименование социального проекта: «${general.project}»`).replace('«', '').replace('»', ''),
      p(`Направление: ${general.direction}`),
      p('Дата начала периода реализации: 01.04.2025 г.'),
      p('Дата окончания периода реализации: 30 ноября 2025 г.'),
      p('Сумма гранта: 6000000'),
    ].join(''),
    'has its telephone first': [
      ...questions.map(([label, value], at) =>
        p(at === 2 ? `${label}: ${general.phone}, ${general.address}` : `${label}: ${value}`),
      ),
    ].join(''),
    'says everything in two languages': [
      p(
        `1. Полное наименование неправительственной организации / Үкіметтік емес ұйымның толық атауы: ${general.organization}`,
      ),
      p(`2. ФИО руководителя / Басшының аты-жөні: ${general.head}`),
      ...questions.slice(2).map(([label, value]) => p(`${label}: ${value}`)),
    ].join(''),
    'is typed into lines to write on': questions
      .map(([label, value]) => p(`${label}: ____${value}____`))
      .join('')
      .replace('года____', 'года'),
    'has no colons behind its numbers': questions
      .map(([label, value], at) => p(at < 2 ? `${at + 1}. ${label} ${value}` : `${label}: ${value}`))
      .join(''),
    'names the direction behind a dash': questions
      .map(([label, value], at) =>
        p(`${label}: ${at === 3 ? `${general.project}, направление – ${general.direction}` : value}`),
      )
      .join(''),
    'has its amount in words': questions
      .map(([label, value], at) =>
        p(`${label}: ${at === 5 ? '6 000 000 (шесть миллионов) тенге 00 тиын' : value}`),
      )
      .join(''),
  };

  it.each(Object.entries(heads))('%s', (_, head) => {
    expectTold(docx(body({ ...noHead, organization: head }), { numbering }));
  });

  it('keeps as text what is no amount and no day', () => {
    const changed = body({
      amount: p('6. Общая сумма средств, выделенная на реализацию гранта: 6 млн тенге'),
      period: p('5. Период реализации проекта: весна 2025 года'),
    });
    expectTold(docx(changed), {
      cells: {
        'general.grantAmount': '6 млн тенге',
        'general.periodStart': 'весна 2025 года',
        'general.periodEnd': null,
      },
    });
  });

  it('keeps an amount whose words say another figure as text, so that a person looks', () => {
    const amount = p(
      '6. Общая сумма средств, выделенная на реализацию гранта: 6 000 000 (пять миллионов) тенге',
    );
    expectTold(docx(body({ amount })), {
      cells: { 'general.grantAmount': '6 000 000 (пять миллионов) тенге' },
    });
  });

  it('tells what is said beside the dates', () => {
    const period = p('5. Период реализации проекта: с 01.04.2025 по 30.11.2025, продлен письмом № 5');
    const { leftOver } = readForm(docx(body({ period })));
    expect(leftOver).toEqual([
      { kind: 'paragraph', text: 'с 01.04.2025 по 30.11.2025, продлен письмом № 5' },
    ]);
  });

  it('takes lines left blank for empty', () => {
    const { report } = readForm(docx(body({ head: p('2. ФИО руководителя организации: ______________') })));
    expect(report['general']).toMatchObject({ head: null });
  });

  it('takes text that begins like a formula as text', () => {
    const odd = ['=1+1', '+7 700 000 00 02 доб. 5', '-5', '@имя'];
    for (const value of odd) {
      const { report } = readForm(
        docx(body({ organization: p(`1. Полное наименование организации: ${value}`) })),
      );
      expect(report['general']).toMatchObject({ organization: value });
    }
  });
});

describe('the texts of the form', () => {
  it('are found under shortened headings', () => {
    expectTold(
      docx(
        body({
          goalAchievement: p('2. Достижение цели:') + p(narrative.goalAchievement),
          changesHeading: p('3. Измерение социальных и других изменений'),
          successHeading: p('ИСТОРИЯ УСПЕХА'),
          results: p(`- Конкретные результаты: ${narrative.results}`),
          longTermImpact: p('Долговременное влияние проекта:') + p(narrative.longTermImpact),
          sustainability: p(`Устойчивость проекта – ${narrative.sustainability}`),
          socioEconomicEffect: p(`4) Социально-экономический эффект: ${narrative.socioEconomicEffect}`),
          partnerContribution: p('6. Анализ вклада партнёров.') + p(narrative.partnerContribution),
        }),
      ),
    );
  });

  it('are found in a table of headings and texts', () => {
    expectTold(
      docx(
        body({
          results: tbl([
            ['конкретные результаты', narrative.results],
            ['долговременное влияние проекта на решаемую проблему', narrative.longTermImpact],
            ['устойчивость социального проекта', narrative.sustainability],
            ['социально-экономический эффект', narrative.socioEconomicEffect],
          ]),
          longTermImpact: '',
          sustainability: '',
          socioEconomicEffect: '',
        }),
      ),
    );
  });

  it('keep their paragraphs, lists and numbers', () => {
    const list = p('Первое.', numbered) + p('Второе.', numbered);
    const { report } = readForm(docx(body({ changes: p('Вступление.') + list }), { numbering }));
    expect(report['narrative']).toMatchObject({ changes: 'Вступление.\n1. Первое.\n2. Второе.' });
  });

  it('are not taken from a table of contents', () => {
    const contents = ['2. Достижение цели\t3', '5. Результаты социального проекта\t5', 'История успеха\t4']
      .map((line) => p(line))
      .join('');
    expectTold(docx(body({ title: pieces.title + contents })));
  });

  it('leave over what stands before the form and behind its last table', () => {
    const { leftOver } = readForm(
      docx(p('Приложение 5 к договору') + body() + p('Приложения: фотографии на 10 листах')),
    );
    expect(leftOver).toEqual([
      { kind: 'paragraph', text: 'Приложение 5 к договору' },
      { kind: 'paragraph', text: 'Приложения: фотографии на 10 листах' },
    ]);
  });

  it('are not taken from a text box with a note in it', () => {
    const note = pRaw(run('Молодые жители ') + textBox(p('Проверить с бухгалтером!')) + run('пишут чаще.'));
    expectTold(docx(body({ changes: note })), {
      cells: { 'narrative.changes': 'Молодые жители пишут чаще.' },
      leftOver: [{ kind: 'text-box', text: 'Проверить с бухгалтером!' }],
    });
  });
});
