import type { justificationFigures } from '../../../../../src/forms/final-report/rules/plan-and-actual/justification-figures';
import { blank } from './blank';
import type { CasesOf } from './rule-case';

/** What justifications say in figures. */
export const justificationCases: CasesOf<readonly [typeof justificationFigures]> = {
  'justification-figures': {
    passes: [
      {
        'effects.ngos.actual': 6,
        'effects.ngos.justification': '+2: обратились организации соседнего района',
      },
      { 'effects.ngos.actual': 6, 'effects.ngos.justification': 'Привлечено 6 НПО вместо 4, больше на 50 %' },
      { 'effects.ngos.actual': 2, 'effects.ngos.justification': 'На 2 НПО меньше: закрылись.' },
      // Parts that make the difference together.
      {
        'effects.indirectBeneficiaries.actual': 5400,
        'effects.indirectBeneficiaries.justification': '+300 в газете, +100 на сайте',
      },
      { 'effects.ngos.actual': 6, 'effects.ngos.justification': 'Жоспардан 2 ұйым артық болды' },
      { 'effects.staff.justification': 'Работали согласно плану, тел. +7 701 555 12 34' },
      {
        'effects.indirectBeneficiaries.actual': 5400,
        'deviations.justification': 'Просмотров 5 400 вместо 5 000 (+400); 3 вместо 2 видео.',
      },
    ],
    fails: [
      {
        changes: {
          'effects.indirectBeneficiaries.actual': 5400,
          'effects.indirectBeneficiaries.justification': 'Число слушателей уменьшилось из-за дождей.',
        },
        findings: [
          {
            at: [
              'effects.indirectBeneficiaries.justification',
              'effects.indirectBeneficiaries.plan',
              'effects.indirectBeneficiaries.actual',
            ],
            actual: 'Число слушателей уменьшилось',
            says: 'Количество косвенных бенефициаров (за счет освещения в СМИ): в обосновании «Число слушателей уменьшилось», а по плану 5 000, по факту 5 400: больше на 400',
          },
        ],
      },
      {
        changes: {
          'effects.indirectBeneficiaries.actual': 5400,
          'effects.indirectBeneficiaries.justification': '+600: репосты партнеров',
          'effects.staff.justification': 'Привлечено на 2 работника больше',
          'effects.ngos.actual': 2,
          'effects.ngos.justification': 'Превышение плана: большой интерес.',
          'effects.specialists.actual': 5,
          'effects.specialists.justification': '4 маман орнына 5 маман',
        },
        findings: [
          {
            at: [
              'effects.indirectBeneficiaries.justification',
              'effects.indirectBeneficiaries.plan',
              'effects.indirectBeneficiaries.actual',
            ],
            actual: '+600',
            says: 'Количество косвенных бенефициаров (за счет освещения в СМИ): в обосновании «+600», а по плану 5 000, по факту 5 400: больше на 400',
          },
          {
            at: ['effects.staff.justification', 'effects.staff.plan', 'effects.staff.actual'],
            severity: 'question',
            actual: 'на 2 работника больше',
            says: 'Количество штатных работников: в обосновании «на 2 работника больше», а факт равен плану: 2',
          },
          {
            at: [
              'effects.specialists.justification',
              'effects.specialists.plan',
              'effects.specialists.actual',
            ],
            actual: '4 маман орнына 5',
            says: 'Количество привлеченных специалистов: в обосновании «4 маман орнына 5», а по плану 3, по факту 5: больше на 2',
          },
          {
            at: ['effects.ngos.justification', 'effects.ngos.plan', 'effects.ngos.actual'],
            actual: 'Превышение плана',
            says: 'Количество охваченных НПО: в обосновании «Превышение плана», а по плану 4, по факту 2: меньше на 2',
          },
        ],
      },
      {
        changes: {
          'effects.indirectBeneficiaries.actual': 5400,
          'deviations.justification': 'Просмотров 5 400 вместо 4 500: репосты партнеров.',
        },
        findings: [
          {
            at: [
              'deviations.justification',
              'effects.indirectBeneficiaries.plan',
              'effects.indirectBeneficiaries.actual',
            ],
            actual: '5 400 вместо 4 500',
            says: 'Количество косвенных бенефициаров (за счет освещения в СМИ): в обосновании «5 400 вместо 4 500», а по плану 5 000, по факту 5 400: больше на 400',
          },
        ],
      },
    ],
    notApplicable: {
      changes: blank('effects'),
      missing: [
        ...['directBeneficiaries', 'indirectBeneficiaries', 'staff', 'specialists', 'ngos'],
        ...['payroll', 'taxes', 'purchases', 'partners'],
      ].flatMap((id) => [`effects.${id}.plan`, `effects.${id}.actual`]),
    },
  },
};
