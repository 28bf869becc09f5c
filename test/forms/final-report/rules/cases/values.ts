import type { periodOrder, placeholderText } from '../../../../../src/forms/final-report/rules/values';
import type { valueRules } from '../../../../../src/rules/values';
import { blank, blankReport } from './blank';
import { placeholderCases } from './placeholders';
import type { CasesOf, WorkbookRuleId } from './rule-case';

/** The rules on single cells: those that any form has, and the form's own. */
type ValueRules = readonly [...typeof valueRules, typeof placeholderText, typeof periodOrder];

const partner = { name: 'Школа (пример)', role: 'Помещение', contacts: 'school@example.kz', note: null };

export const valueCases: Omit<CasesOf<ValueRules>, WorkbookRuleId> = {
  'required-field': {
    passes: [{ 'effects.staff.justification': null, 'partners.1.note': null, proposals: [] }],
    fails: [
      {
        changes: { 'general.head': '   ', 'activities.2.place': null, 'effects.staff.plan': null },
        findings: [
          {
            at: ['general.head'],
            says: 'Не заполнено: Фамилия, имя, отчество (при наличии) руководителя неправительственной организации',
          },
          { at: ['activities.2.place'], says: 'Не заполнено: Мероприятия, № 2: Место проведения' },
          {
            at: ['effects.staff.plan'],
            says: 'Не заполнено: Количество штатных работников: Планируемый уровень',
          },
        ],
      },
      {
        // A row of placeholders is no row: nothing is asked of it, and the rows behind it keep their numbers.
        changes: {
          partners: [
            partner,
            { name: '-', role: 'нет', contacts: null, note: null },
            { ...partner, name: 'Клуб (пример)', role: null },
          ],
        },
        findings: [{ at: ['partners.3.role'], says: 'Не заполнено: Партнеры, № 3: Роль в проекте' }],
      },
      {
        changes: { activities: [] },
        findings: [
          { at: ['activities.1.task'], row: null, says: 'Не заполнено ни одной строки: Мероприятия' },
        ],
      },
    ],
    notApplicable: { never: 'The form has required fields, filled or not.' },
  },
  ...placeholderCases,
  'empty-table': {
    passes: [{ partners: [{ name: 'Нет', role: '-', contacts: '-', note: null }] }],
    fails: [
      {
        changes: { partners: [], recommendations: [] },
        findings: [
          { at: ['partners.1.name'], row: null, says: 'Нет ни одной строки: Партнеры' },
          { at: ['recommendations.1.stateBody'], row: null, says: 'Нет ни одной строки: Рекомендации' },
        ],
      },
    ],
    notApplicable: { never: 'A table has rows or has none.' },
  },
  'not-a-number': {
    passes: [{ 'gender.men': '50', 'effects.payroll.plan': '1 600 000 тенге', 'age.age13to16': null }],
    fails: [
      {
        changes: { 'gender.men': 'пятьдесят', 'proposals.1.funding': '20 млн' },
        findings: [
          { at: ['gender.men'], actual: 'пятьдесят', says: 'Вместо числа стоит «пятьдесят»: Мужчин' },
          {
            at: ['proposals.1.funding'],
            actual: '20 млн',
            says: 'Вместо числа стоит «20 млн»: Предложения, № 1: Объем финансирования (тысячи тенге)',
          },
        ],
      },
    ],
    notApplicable: { changes: blankReport, missing: [] },
  },
  'number-as-text': {
    passes: [{ 'gender.men': 'пятьдесят', 'general.phone': '87000000002' }],
    fails: [
      {
        changes: { 'effects.payroll.plan': '1 600 000', 'effects.taxes.actual': '202\u00a0880,5 тг' },
        findings: [
          {
            at: ['effects.payroll.plan', 'effects.taxes.actual'],
            row: null,
            says: 'Эффекты: 2 числа записаны текстом, например «1 600 000»',
            fix: {
              kind: 'convert-to-number',
              to: { 'effects.payroll.plan': 1_600_000, 'effects.taxes.actual': 202_880.5 },
            },
          },
        ],
      },
    ],
    notApplicable: { changes: blankReport, missing: [] },
  },
  'negative-number': {
    passes: [{ 'gender.men': 0 }],
    fails: [
      {
        changes: { 'age.age59plus': -15, 'effects.taxes.plan': '−202 880' },
        findings: [
          {
            at: ['effects.taxes.plan'],
            actual: -202_880,
            says: 'Число меньше нуля (-202 880): Налоги (СН, СО, ОСМС только штатных сотрудников): Планируемый уровень',
          },
          { at: ['age.age59plus'], actual: -15, says: 'Число меньше нуля (-15): 59 лет и выше' },
        ],
      },
    ],
    notApplicable: { changes: blankReport, missing: [] },
  },
  'fractional-count': {
    passes: [
      { 'effects.payroll.plan': 1_600_000.5, 'proposals.1.funding': 20_000.5 },
      // What is left of binary fractions is no fraction.
      { 'gender.women': 70.00000000000001 },
    ],
    fails: [
      {
        changes: { 'gender.women': 70.5, 'effects.staff.actual': 2.5 },
        findings: [
          {
            at: ['effects.staff.actual'],
            actual: 2.5,
            says: 'Нецелое число (2,5): Количество штатных работников',
          },
          { at: ['gender.women'], actual: 70.5, says: 'Нецелое число (70,5): Женщин' },
        ],
      },
    ],
    notApplicable: { changes: blankReport, missing: [] },
  },
  'formula-error': {
    fails: [
      {
        changes: { 'gender.total': '#REF!' },
        findings: [
          {
            at: ['gender.total'],
            actual: '#REF!',
            says: 'Ошибка Excel #REF!: Количество участников проекта всего',
          },
        ],
      },
    ],
    notApplicable: { changes: blankReport, missing: [] },
  },
  'blank-category': {
    passes: [{ 'age.age13to16': 0, gender: {} }],
    fails: [
      {
        changes: { 'socialStatus.children': null, 'socialStatus.disabled': null, 'gender.men': null },
        findings: [
          {
            at: ['gender.men'],
            says: 'Гендер: не заполнена 1 категория (Мужчин)',
            fix: { kind: 'write-zero', to: { 'gender.men': 0 } },
          },
          {
            at: ['socialStatus.children', 'socialStatus.disabled'],
            says: 'Соцстатус: не заполнены 2 категории (Дети (в том числе дети с инвалидностью); Лица с инвалидностью)',
            fix: { kind: 'write-zero', to: { 'socialStatus.children': 0, 'socialStatus.disabled': 0 } },
          },
        ],
      },
    ],
    notApplicable: {
      changes: blank('gender', 'socialStatus', 'age'),
      missing: [
        'gender.total',
        'gender.men',
        'gender.women',
        ...[
          ...['total', 'children', 'youth', 'civilServants', 'budgetEmployees', 'disabled', 'older'],
          ...['unemployed', 'publicOrganisations', 'business', 'other'],
        ].map((column) => `socialStatus.${column}`),
        ...[
          ...['total', 'age13to16', 'age17to22', 'age23to27', 'age28to32'],
          ...['age33to45', 'age46to58', 'age59plus'],
        ].map((column) => `age.${column}`),
      ],
    },
  },
  'unreadable-date': {
    passes: [{ 'general.periodStart': '01.04.2025', 'general.periodEnd': '30 ноября 2025 года' }],
    fails: [
      {
        changes: { 'general.periodStart': 'с апреля' },
        findings: [
          {
            at: ['general.periodStart'],
            actual: 'с апреля',
            says: 'Вместо даты стоит «с апреля»: Дата начала периода реализации',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'general.periodStart': null, 'general.periodEnd': null },
      missing: ['general.periodStart', 'general.periodEnd'],
    },
  },
  'impossible-date': {
    passes: [
      { 'activities.2.dates': '29.02.2024, 30.04.2025' },
      { 'activities.2.dates': 'декабрь-февраль 2025 года' },
      { 'recommendations.1.letter': 'Исх. № 31.06/45 от 20.11.2025' },
      { 'recommendations.1.letter': '№ 45/1-24, 2025 жылғы 20 қараша' },
    ],
    fails: [
      {
        changes: {
          'general.periodStart': '31.04.2025',
          'activities.2.dates': '12.06.2025; 31.06.2025',
          'activities.3.dates': 'с 15 по 5 июля 2025 г.',
          'recommendations.1.letter': 'Исх. № 12 от 31 ноября 2025 г.',
        },
        findings: [
          {
            at: ['general.periodStart'],
            actual: '31.04.2025',
            says: 'Такого дня нет в календаре: «31.04.2025» (Дата начала периода реализации)',
          },
          {
            at: ['activities.2.dates'],
            actual: '31.06.2025',
            says: 'Такого дня нет в календаре: «31.06.2025» (Мероприятия, № 2: Дата проведения)',
          },
          {
            at: ['activities.3.dates'],
            actual: '15 по 5 июля 2025 г.',
            says: 'Окончание раньше начала: «15 по 5 июля 2025 г.» (Мероприятия, № 3: Дата проведения)',
          },
          {
            at: ['recommendations.1.letter'],
            actual: '31 ноября 2025 г.',
            says: 'Такого дня нет в календаре: «31 ноября 2025 г.» (Рекомендации, № 1: Номер и дата письма о направлении выработанных рекомендаций)',
          },
        ],
      },
      {
        changes: { 'activities.1.dates': '2025 жылғы 38 сәуір' },
        findings: [
          {
            at: ['activities.1.dates'],
            actual: '2025 жылғы 38 сәуір',
            says: 'Такого дня нет в календаре: «2025 жылғы 38 сәуір» (Мероприятия, № 1: Дата проведения)',
          },
        ],
      },
    ],
    notApplicable: {
      changes: {
        'general.periodStart': null,
        'general.periodEnd': null,
        activities: [],
        recommendations: [],
      },
      missing: ['general.periodStart', 'general.periodEnd'],
    },
  },
  'period-order': {
    passes: [{ 'general.periodStart': '2025-11-30' }],
    fails: [
      {
        changes: { 'general.periodStart': '2025-12-01' },
        findings: [
          {
            at: ['general.periodStart', 'general.periodEnd'],
            expected: '2025-11-30',
            actual: '2025-12-01',
            says: 'Период начинается 01.12.2025, а заканчивается раньше, 30.11.2025',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'general.periodEnd': 'осень' }, missing: ['general.periodEnd'] },
  },
  'phone-format': {
    passes: [{ 'general.phone': '7(718)4000000', 'partners.1.contacts': 'тел. 87184500000, приемная' }],
    fails: [
      {
        changes: { 'general.phone': '+7 799 000 00 00', 'partners.2.contacts': 'ул. Примерная, 5' },
        findings: [
          {
            at: ['general.phone'],
            actual: '+7 799 000 00 00',
            says: 'Неверный номер телефона: «+7 799 000 00 00» (Контактный телефон)',
          },
          {
            at: ['partners.2.contacts'],
            actual: 'ул. Примерная, 5',
            says: 'Нет верного телефона или адреса электронной почты: «ул. Примерная, 5» (Партнеры, № 2: Контакты организации, партнера)',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'general.phone': null, partners: [] }, missing: ['general.phone'] },
  },
  'duplicate-row': {
    passes: [{ partners: [partner, { ...partner, contacts: '87184500000' }] }],
    fails: [
      {
        changes: { partners: [partner, { ...partner, name: 'Школа  (Пример)' }] },
        findings: [
          {
            at: ['partners.2.name', 'partners.1.name'],
            says: 'Партнеры: строка 2 повторяет строку 1: «Школа (Пример)»',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { activities: [], partners: [], proposals: [], recommendations: [] },
      missing: [],
    },
  },
};
