import type { LayoutPart, Said } from '../../document/layout';
import { sentence } from './words/paper';

type Heading = Extract<LayoutPart, { kind: 'heading' }>;

const tableHeading = (said: Said): Heading => ({ kind: 'heading', level: 'table', said });

const activities: readonly LayoutPart[] = [
  {
    kind: 'heading',
    level: 'section',
    said: {
      print: sentence('paper.activities'),
      alsoRead: ['Мероприятия в рамках социального проекта', 'Әлеуметтік жоба шеңберіндегі іс-шаралар'],
    },
  },
  {
    kind: 'table',
    table: 'activities',
    page: 'landscape',
    spread: 'task',
    emptyRows: 6,
    labelRows: [
      {
        table: 'goal',
        column: 'goal',
        said: {
          print: { ru: 'Цель проекта', kk: 'Жобаның мақсаты', en: 'Goal of the project' },
          alsoRead: ['Цель социального проекта', 'Әлеуметтік жобаның мақсаты'],
        },
      },
      {
        table: 'goal',
        column: 'achieved',
        said: {
          print: {
            ru: 'Достигнутый результат от реализации проекта',
            kk: 'Жобаны іске асырудан қол жеткізілген нәтиже',
            en: 'Result achieved by the project',
          },
          alsoRead: [
            'Достигнутый результат',
            'Достигнутые результаты от реализации проекта',
            'Қол жеткізілген нәтиже',
            'Қол жеткізілген нәтижелер',
          ],
        },
      },
    ],
    columns: [
      { column: 'task', width: 10, alsoRead: ['Тапсырма', 'Міндеттер', 'Задачи'] },
      { column: 'activity', width: 11, alsoRead: ['Мероприятие', 'Наименование мероприятия', 'Іс-шара'] },
      {
        column: 'dates',
        width: 10,
        alsoRead: ['Дата', 'Сроки проведения', 'Күні', 'Өткізу күні', 'Өткізу мерзімі'],
      },
      { column: 'place', width: 10.5, alsoRead: ['Место', 'Орны', 'Өткізу орны'] },
      { column: 'participants', width: 10, alsoRead: ['Участники', 'Қатысушылар'] },
      {
        column: 'shortTermResults',
        width: 12,
        alsoRead: ['Краткосрочные результаты', 'Достигнутые результаты', 'Қысқа мерзімді нәтижелер'],
      },
      { column: 'indicators', width: 12, alsoRead: ['Сандық және сапалық көрсеткіштер'] },
      {
        column: 'plan',
        width: 9.5,
        alsoRead: ['Индикаторы план', 'Индикаторлар жоспар', 'запланировано', 'жоспарланған'],
      },
      {
        column: 'actual',
        width: 9.5,
        alsoRead: ['Индикаторы факт', 'Индикаторлар нақты', 'фактически', 'іс жүзінде'],
      },
      { column: 'effect', width: 10, alsoRead: ['Эффекты', 'Әсер', 'Тиімділігі'] },
    ],
  },
];

const effects: readonly LayoutPart[] = [
  {
    kind: 'heading',
    level: 'instruction',
    said: {
      print: sentence('paper.effects'),
      alsoRead: ['Социальный и экономический эффекты социального проекта'],
    },
  },
  {
    kind: 'table',
    table: 'effects',
    page: 'portrait',
    columns: [
      { column: 'number', width: 6, heading: { ru: '№', kk: '№', en: 'No' } },
      { column: 'indicator', width: 42, alsoRead: ['Индикаторы', 'Показатель'] },
      { column: 'unit', width: 18, alsoRead: ['Ед. изм.', 'Ед. измерения'] },
      { column: 'plan', width: 17, alsoRead: ['План', 'Плановый уровень', 'Жоспар'] },
      { column: 'actual', width: 17, alsoRead: ['Факт', 'Нақты'] },
      { column: 'justification', width: 20, alsoRead: ['Обоснование', 'Примечание', 'Негіздеме'] },
    ],
  },
];

const participants: readonly LayoutPart[] = [
  {
    kind: 'heading',
    level: 'section',
    said: {
      print: sentence('paper.statistics'),
      alsoRead: [
        'Статистическая информация в разрезе участников социального проекта',
        'Статистическая информация',
        'Статистикалық ақпарат',
      ],
    },
  },
  tableHeading({
    print: { ru: 'Гендерный показатель', kk: 'Гендерлік көрсеткіш', en: 'Gender' },
    alsoRead: ['Гендерные показатели', 'Гендер'],
  }),
  {
    kind: 'table',
    table: 'gender',
    page: 'portrait',
    columns: [
      { column: 'total', width: 40, alsoRead: ['Всего', 'Всего участников', 'Барлығы'] },
      { column: 'men', width: 30, alsoRead: ['Мужчины', 'муж.', 'Ер адамдар'] },
      { column: 'women', width: 30, alsoRead: ['Женщины', 'жен.', 'Әйел адамдар'] },
    ],
  },
  tableHeading({
    print: {
      ru: 'Социальный статус по категориям',
      kk: 'Санаттар бойынша әлеуметтік мәртебе',
      en: 'Social status by category',
    },
    alsoRead: ['Социальный статус', 'Әлеуметтік мәртебе'],
  }),
  {
    kind: 'table',
    table: 'socialStatus',
    page: 'portrait',
    headings: 'turned',
    columns: [
      { column: 'total', width: 10, alsoRead: ['Всего', 'Всего участников', 'Барлығы'] },
      { column: 'children', width: 9, alsoRead: ['Дети', 'Балалар'] },
      { column: 'youth', width: 9 },
      { column: 'civilServants', width: 9, alsoRead: ['Госслужащие'] },
      { column: 'budgetEmployees', width: 9, alsoRead: ['Бюджетники', 'Работники бюджетной сферы'] },
      { column: 'disabled', width: 9, alsoRead: ['ЛСИ', 'Инвалиды'] },
      { column: 'older', width: 9, alsoRead: ['Люди старшего возраста', 'Аға жастағы адамдар'] },
      { column: 'unemployed', width: 9 },
      { column: 'publicOrganisations', width: 9, alsoRead: ['Представители НПО'] },
      { column: 'business', width: 9, alsoRead: ['Представители бизнеса'] },
      { column: 'other', width: 9, alsoRead: ['Другие', 'Другое', 'Иные категории', 'Басқа санаттар'] },
    ],
  },
  tableHeading({
    print: { ru: 'Возрастной показатель', kk: 'Жас көрсеткіші', en: 'Age' },
    alsoRead: ['Возрастные показатели', 'Возраст'],
  }),
  {
    kind: 'table',
    table: 'age',
    page: 'portrait',
    columns: [
      { column: 'total', width: 18, alsoRead: ['Всего', 'Всего участников', 'Барлығы'] },
      { column: 'age13to16', width: 11.7, alsoRead: ['13-16 лет'] },
      { column: 'age17to22', width: 11.7, alsoRead: ['17-22 лет'] },
      { column: 'age23to27', width: 11.7 },
      { column: 'age28to32', width: 11.7, alsoRead: ['28-32 лет'] },
      { column: 'age33to45', width: 11.7 },
      { column: 'age46to58', width: 11.7 },
      { column: 'age59plus', width: 11.7, alsoRead: ['59 и старше', 'старше 59 лет', '59+'] },
    ],
  },
];

const partners: readonly LayoutPart[] = [
  tableHeading({
    print: {
      ru: 'Партнеры социального проекта',
      kk: 'Әлеуметтік жобаның серіктестері',
      en: 'Partners of the project',
    },
    alsoRead: ['Партнеры проекта', 'Жобаның серіктестері'],
  }),
  {
    kind: 'table',
    table: 'partners',
    page: 'portrait',
    emptyRows: 3,
    columns: [
      {
        column: 'name',
        width: 28,
        alsoRead: ['Наименование организации', 'ФИО партнера', 'Партнер', 'Ұйымның атауы', 'Серіктес'],
      },
      { column: 'role', width: 24, alsoRead: ['Роль', 'Рөлі'] },
      { column: 'contacts', width: 22, alsoRead: ['Контакты', 'Контактные данные', 'Байланыс деректері'] },
      { column: 'note', width: 26, alsoRead: ['Примечания'] },
    ],
  },
];

const proposals: readonly LayoutPart[] = [
  tableHeading({
    print: {
      ru: 'Предложения для включения в перечень приоритетных направлений государственных грантов',
      kk: 'Мемлекеттік гранттардың басым бағыттарының тізбесіне енгізуге арналған ұсыныстар',
      en: 'Proposals for the list of priority areas of state grants',
    },
    alsoRead: ['Предложения для включения в перечень приоритетных направлений'],
  }),
  {
    kind: 'table',
    table: 'proposals',
    page: 'portrait',
    emptyRows: 2,
    columns: [
      { column: 'number', width: 4 },
      { column: 'area', width: 16.5, alsoRead: ['Сфера', 'Сфера гранта', 'Саласы'] },
      { column: 'direction', width: 16.5, alsoRead: ['Приоритетное направление', 'Басым бағыты'] },
      { column: 'problem', width: 19.5, alsoRead: ['Краткое описание проблемы'] },
      {
        column: 'funding',
        width: 16.5,
        alsoRead: ['Объем финансирования', 'Объем финансирования (тыс. тенге)', 'Қаржыландыру көлемі'],
      },
      { column: 'grantKind', width: 14 },
      { column: 'expectedResult', width: 13, alsoRead: ['Ожидаемые результаты'] },
    ],
  },
];

const recommendations: readonly LayoutPart[] = [
  tableHeading({
    print: sentence('paper.recommendations'),
    alsoRead: [
      'Практические рекомендации для государственных органов',
      'Рекомендации для государственных органов',
      'Мемлекеттік органдарға арналған практикалық ұсынымдар',
    ],
  }),
  {
    kind: 'table',
    table: 'recommendations',
    page: 'portrait',
    emptyRows: 3,
    columns: [
      { column: 'stateBody', width: 28, alsoRead: ['Государственный орган', 'Мемлекеттік орган'] },
      { column: 'recommendation', width: 46, alsoRead: ['Рекомендация', 'Ұсыным'] },
      {
        column: 'letter',
        width: 26,
        alsoRead: ['Номер и дата письма', 'Исходящий номер и дата письма', 'Хаттың нөмірі мен күні'],
      },
    ],
  },
];

/** The tables with the headings over them. */
export const tableParts = { activities, effects, participants, partners, proposals, recommendations };
