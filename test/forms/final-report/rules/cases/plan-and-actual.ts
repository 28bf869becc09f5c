import type { planAndActualRules } from '../../../../../src/forms/final-report/rules/plan-and-actual';
import { activityCases } from './activities';
import { blank } from './blank';
import { justificationCases } from './justifications';
import type { CasesOf } from './rule-case';

const noIndicators = { 'activities.1.plan': 'анализ проведен' };
const onlyOneActivity = (cells: Record<string, string | null>) => ({
  activities: [{ activity: 'Тренинг', ...cells }],
});

export const planAndActualCases: CasesOf<typeof planAndActualRules> = {
  'effect-below-plan': {
    passes: [{ 'effects.ngos.actual': 3, 'effects.ngos.justification': 'Одна организация закрылась.' }],
    fails: [
      {
        changes: { 'effects.ngos.actual': 3 },
        findings: [
          {
            at: ['effects.ngos.actual', 'effects.ngos.plan'],
            expected: 4,
            actual: 3,
            says: 'Количество охваченных НПО: по плану 4, по факту 3, меньше на 1',
          },
        ],
      },
      {
        // Placeholders justify nothing.
        changes: {
          'effects.ngos.actual': 3,
          'effects.ngos.justification': '-',
          'deviations.justification': 'Отклонений нет, все мероприятия проведены в срок.',
        },
        findings: [
          {
            at: ['effects.ngos.actual', 'effects.ngos.plan'],
            expected: 4,
            actual: 3,
            says: 'Количество охваченных НПО: по плану 4, по факту 3, меньше на 1',
          },
        ],
      },
      {
        changes: { 'effects.ngos.actual': 3, 'deviations.justification': 'Одна организация закрылась.' },
        findings: [
          {
            at: ['effects.ngos.actual', 'effects.ngos.plan'],
            severity: 'question',
            expected: 4,
            actual: 3,
            says: 'Количество охваченных НПО: по плану 4, по факту 3, меньше на 1',
          },
        ],
      },
    ],
    notApplicable: {
      changes: blank('effects'),
      missing: [
        ...['directBeneficiaries', 'indirectBeneficiaries', 'staff', 'specialists', 'ngos'],
        ...['payroll', 'taxes', 'purchases', 'partners'],
      ].flatMap((id) => [`effects.${id}.actual`, `effects.${id}.plan`]),
    },
  },
  'effect-above-plan': {
    passes: [{ 'effects.ngos.actual': 5, 'effects.ngos.justification': 'Присоединилась еще одна.' }],
    fails: [
      {
        changes: { 'effects.indirectBeneficiaries.actual': '6 000' },
        findings: [
          {
            at: ['effects.indirectBeneficiaries.actual', 'effects.indirectBeneficiaries.plan'],
            expected: 5000,
            actual: 6000,
            says: 'Количество косвенных бенефициаров (за счет освещения в СМИ): по плану 5 000, по факту 6 000, больше на 1 000',
          },
        ],
      },
    ],
    notApplicable: {
      changes: blank('effects'),
      missing: [
        ...['directBeneficiaries', 'indirectBeneficiaries', 'staff', 'specialists', 'ngos'],
        ...['payroll', 'taxes', 'purchases', 'partners'],
      ].flatMap((id) => [`effects.${id}.actual`, `effects.${id}.plan`]),
    },
  },
  'deviation-unjustified': {
    passes: [
      { 'effects.ngos.actual': 3, 'effects.ngos.justification': 'Одна организация закрылась.' },
      { 'activities.3.actual': '11 публикаций', 'deviations.justification': 'Одну публикацию не приняли.' },
    ],
    fails: [
      {
        changes: {
          'effects.ngos.actual': 3,
          'effects.ngos.justification': 'н/д',
          'deviations.justification': '.',
        },
        findings: [
          {
            at: ['deviations.justification', 'effects.ngos.actual'],
            says: '1 показатель отклоняется от плана без обоснования: Количество охваченных НПО',
          },
        ],
      },
      {
        changes: {
          'effects.ngos.actual': 3,
          'effects.staff.actual': 3,
          'effects.staff.justification': 'Принят помощник.',
          'activities.3.actual': '11 публикаций',
        },
        findings: [
          {
            at: ['deviations.justification', 'effects.ngos.actual', 'activities.3.actual'],
            says: '2 показателя отклоняются от плана без обоснования: Количество охваченных НПО; Мероприятия, № 3: факт',
          },
        ],
      },
    ],
    notApplicable: {
      changes: blank('effects', 'activities'),
      missing: [
        ...['directBeneficiaries', 'indirectBeneficiaries', 'staff', 'specialists', 'ngos'],
        ...['payroll', 'taxes', 'purchases', 'partners'],
      ].map((id) => `effects.${id}.actual`),
    },
  },
  ...justificationCases,
  'activity-below-plan': {
    passes: [
      // "At least 10" may be 12, and an estimate proves nothing.
      { 'activities.3.actual': 'не менее 10 публикаций' },
      { 'activities.3.actual': 'около 10 публикаций' },
      { 'activities.3.plan': 'до 12 публикаций', 'activities.3.actual': '10 публикаций' },
      // Figures of one thing in one cell are added up against the one figure of the other.
      { 'activities.3.actual': '7 публикаций в газете; 5 публикаций на сайте' },
      { 'activities.3.actual': 'Газета – 6 публикаций; сайт – 6 публикаций' },
      { 'activities.2.actual': '4 тренинга;\n50 мужчин, 70 женщин' },
      // The second figure may be a part of the first or not: between 8 and 14 nothing is certain.
      { 'activities.3.actual': '8 публикаций; 6 публикаций в газете' },
      // What the cell says of the plan is the plan's.
      { 'activities.3.actual': 'по плану 14, по факту 12 публикаций' },
    ],
    fails: [
      {
        changes: { 'activities.2.actual': '4 тренинга;\n118 человек' },
        findings: [
          {
            at: ['activities.2.actual', 'activities.2.plan'],
            expected: 120,
            actual: 118,
            says: 'Мероприятие 2 «Тренинги по подготовке инициатив»: по плану «120 участников», по факту «118 человек», меньше на 2',
          },
        ],
      },
      {
        changes: { 'activities.2.actual': '4 тренинга;\n50 мужчин, 60 женщин' },
        findings: [
          {
            at: ['activities.2.actual', 'activities.2.plan'],
            expected: 120,
            actual: 110,
            says: 'Мероприятие 2 «Тренинги по подготовке инициатив»: по плану «120 участников», по факту «50 мужчин + 60 женщин», меньше на 10',
          },
        ],
      },
      {
        changes: {
          'activities.3.plan': '7 публикаций в газете; 5 публикаций на сайте',
          'activities.3.actual': '11 публикаций',
        },
        findings: [
          {
            at: ['activities.3.actual', 'activities.3.plan'],
            expected: 12,
            actual: 11,
            says: 'Мероприятие 3 «Публикации о молодежных инициативах»: по плану «7 публикаций + 5 публикаций», по факту «11 публикаций», меньше на 1',
          },
        ],
      },
      {
        // The common text may speak of it: a person decides. One that says nothing answers nothing.
        changes: {
          'activities.3.actual': '11 публикаций',
          'deviations.justification': 'Одну публикацию газета перенесла на следующий год.',
        },
        findings: [
          {
            at: ['activities.3.actual', 'activities.3.plan'],
            severity: 'question',
            expected: 12,
            actual: 11,
            says: 'Мероприятие 3 «Публикации о молодежных инициативах»: по плану «12 публикаций», по факту «11 публикаций», меньше на 1',
          },
        ],
      },
      {
        changes: { 'activities.3.actual': '11 публикаций', 'deviations.justification': 'нет' },
        findings: [
          {
            at: ['activities.3.actual', 'activities.3.plan'],
            expected: 12,
            actual: 11,
            says: 'Мероприятие 3 «Публикации о молодежных инициативах»: по плану «12 публикаций», по факту «11 публикаций», меньше на 1',
          },
        ],
      },
      {
        changes: { 'activities.3.actual': 'менее 12 публикаций' },
        findings: [
          {
            at: ['activities.3.actual', 'activities.3.plan'],
            expected: 12,
            actual: 11,
            says: 'Мероприятие 3 «Публикации о молодежных инициативах»: по плану «12 публикаций», по факту «менее 12 публикаций», меньше как минимум на 1',
          },
        ],
      },
    ],
    notApplicable: {
      changes: onlyOneActivity({ plan: 'без чисел', actual: '3 встречи' }),
      missing: ['activities.1.plan'],
    },
  },
  'activity-above-plan': {
    passes: [
      { 'activities.3.plan': 'не менее 12 публикаций', 'activities.3.actual': '30 публикаций' },
      { 'activities.3.actual': 'не менее 12 публикаций' },
      { 'activities.3.plan': '6 публикаций в газете; 6 публикаций на сайте' },
    ],
    fails: [
      {
        changes: {
          'activities.3.actual': '13 публикаций',
          'deviations.justification': 'Вышла еще одна публикация.',
        },
        findings: [
          {
            at: ['activities.3.actual', 'activities.3.plan'],
            severity: 'question',
            expected: 12,
            actual: 13,
            says: 'Мероприятие 3 «Публикации о молодежных инициативах»: по плану «12 публикаций», по факту «13 публикаций», больше на 1',
          },
        ],
      },
      {
        changes: { 'activities.3.plan': '25', 'activities.3.actual': 'Более 30' },
        findings: [
          {
            at: ['activities.3.actual', 'activities.3.plan'],
            expected: 25,
            actual: 31,
            says: 'Мероприятие 3 «Публикации о молодежных инициативах»: по плану «25», по факту «Более 30», больше как минимум на 6',
          },
        ],
      },
      {
        changes: { 'activities.3.plan': 'план 10', 'activities.3.actual': 'план 10 / факт 12 (120%)' },
        findings: [
          {
            at: ['activities.3.actual', 'activities.3.plan'],
            expected: 10,
            actual: 12,
            says: 'Мероприятие 3 «Публикации о молодежных инициативах»: по плану «10», по факту «12», больше на 2',
          },
        ],
      },
      {
        changes: { 'activities.3.plan': 12, 'activities.3.actual': '14 публикаций' },
        findings: [
          {
            at: ['activities.3.actual', 'activities.3.plan'],
            expected: 12,
            actual: 14,
            says: 'Мероприятие 3 «Публикации о молодежных инициативах»: по плану «12», по факту «14 публикаций», больше на 2',
          },
        ],
      },
    ],
    notApplicable: {
      changes: onlyOneActivity({ plan: '3 встречи', actual: null }),
      missing: ['activities.1.actual'],
    },
  },
  'activity-inexact-actual': {
    passes: [{ 'activities.3.plan': 'не менее 12 публикаций', 'activities.3.actual': 'более 12 публикаций' }],
    fails: [
      {
        changes: { 'activities.2.actual': '4 тренинга;\nоколо 120 участников' },
        findings: [
          {
            at: ['activities.2.actual', 'activities.2.plan'],
            expected: 120,
            actual: 'около 120 участников',
            says: 'Мероприятие 2 «Тренинги по подготовке инициатив»: по плану «120 участников», а по факту неточно: «около 120 участников»',
          },
        ],
      },
    ],
    notApplicable: {
      changes: onlyOneActivity({ plan: '3 встречи', actual: 'проведены' }),
      missing: ['activities.1.actual'],
    },
  },
  'activity-unmatched': {
    passes: [
      { 'activities.2.actual': '4 тренинга;\n120 участников, из них 70 женщин' },
      // What a figure is made of, and how much of the plan it is.
      { 'activities.3.actual': '12 публикаций (7 – газета, 5 – сайт)' },
      { 'activities.3.actual': '12 публикаций (100%)' },
      { 'activities.3.actual': '12 публикаций. План выполнен на 100%' },
      // What one cell gives for each, the other gives in all.
      { 'activities.2.plan': '4 тренинга по 30 участников' },
      noIndicators,
    ],
    fails: [
      {
        changes: {
          'activities.2.plan': '4 тренинга;\n2 экскурсии;\n120 участников',
          'activities.2.actual': '4 тренинга;\n1 ярмарка;\n120 участников;\n3 письма',
        },
        findings: [
          {
            at: ['activities.2.plan'],
            actual: '2 экскурсии',
            says: 'Мероприятие 2 «Тренинги по подготовке инициатив»: в плане есть «2 экскурсии», а в факте такого показателя нет',
          },
          {
            at: ['activities.2.actual'],
            actual: '1 ярмарка',
            says: 'Мероприятие 2 «Тренинги по подготовке инициатив»: в факте есть «1 ярмарка», а в плане такого показателя нет',
          },
          {
            at: ['activities.2.actual'],
            actual: '3 письма',
            says: 'Мероприятие 2 «Тренинги по подготовке инициатив»: в факте есть «3 письма», а в плане такого показателя нет',
          },
        ],
      },
    ],
    notApplicable: {
      changes: onlyOneActivity({ plan: null, actual: '3 встречи' }),
      missing: ['activities.1.plan'],
    },
  },
  'activity-not-measurable': {
    fails: [
      {
        changes: {
          'activities.1.plan': 'исследование',
          'activities.2.plan': 'тренинги',
          'activities.2.actual': 'тренинги от 12.06.2025',
          'activities.3.actual': 'все выполнено',
        },
        findings: [
          {
            at: ['activities.1.plan'],
            says: 'Мероприятие 1 «Исследование потребностей молодежи …»: в плане нет ни одного числа',
          },
          {
            at: ['activities.2.plan', 'activities.2.actual'],
            says: 'Мероприятие 2 «Тренинги по подготовке инициатив»: ни в плане, ни в факте нет чисел',
          },
          {
            at: ['activities.3.actual'],
            says: 'Мероприятие 3 «Публикации о молодежных инициативах»: в факте нет ни одного числа',
          },
        ],
      },
    ],
    notApplicable: {
      changes: onlyOneActivity({ plan: null, actual: null }),
      missing: ['activities.1.plan', 'activities.1.actual'],
    },
  },
  ...activityCases,
};
