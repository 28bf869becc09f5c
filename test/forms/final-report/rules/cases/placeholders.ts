import type { placeholderText } from '../../../../../src/forms/final-report/rules/values';
import type { CasesOf } from './rule-case';

/** Cells that only keep from being empty. */
export const placeholderCases: CasesOf<readonly [typeof placeholderText]> = {
  'placeholder-text': {
    passes: [
      // Nothing deviates: what stands beside it justifies nothing and need not.
      { 'deviations.justification': 'Отклонений нет' },
      { 'deviations.justification': '-', 'effects.staff.justification': 'нет' },
      { 'effects.ngos.actual': 5, 'effects.ngos.justification': 'Обратилась еще одна организация' },
      // The row is explained by the common text; its dash says no more than an empty cell.
      {
        'effects.ngos.actual': 5,
        'effects.ngos.justification': '-',
        'deviations.justification': 'Обратилась еще одна НПО из соседнего района.',
      },
      // The common text need not repeat what the row says.
      {
        'effects.ngos.actual': 5,
        'effects.ngos.justification': 'Обратилась еще одна организация',
        'deviations.justification': 'см. выше',
      },
      {
        'effects.ngos.actual': 5,
        'deviations.justification': 'Отклонений нет, кроме охвата НПО: обратилась еще одна организация.',
      },
      { 'partners.1.note': 'нет', 'partners.2.note': '-' },
      // Not applicable, and said so where the form lets one say it.
      { 'activities.2.participants': 'не применимо' },
      { 'narrative.partnerContribution': 'нет', 'effects.partners.actual': 0 },
      { recommendations: [{ stateBody: 'нет', recommendation: 'нет', letter: '-' }] },
      { 'narrative.results': 'Нет интернета в двух селах, поэтому встречи шли очно.' },
    ],
    fails: [
      {
        changes: {
          'goal.goal': '-',
          'narrative.results': 'см. выше',
          'narrative.sustainability': 'аааа',
          'activities.2.effect': 'Н/Д',
          'partners.1.role': 'жоқ',
        },
        findings: [
          { at: ['goal.goal'], actual: '-', says: 'Вместо сведений стоит «-»: Цель проекта' },
          {
            at: ['activities.2.effect'],
            actual: 'Н/Д',
            says: 'Вместо сведений стоит «Н/Д»: Мероприятия, № 2: Эффект',
          },
          {
            at: ['narrative.results'],
            actual: 'см. выше',
            says: 'Вместо сведений стоит «см. выше»: 5. Конкретные результаты, полученные в ходе реализации социального проекта указанными целевыми группами',
          },
          {
            at: ['narrative.sustainability'],
            actual: 'аааа',
            says: 'Вместо сведений стоит «аааа»: 5. Устойчивость социального проекта/социальной программы',
          },
          {
            at: ['partners.1.role'],
            actual: 'жоқ',
            says: 'Вместо сведений стоит «жоқ»: Партнеры, № 1: Роль в проекте',
          },
        ],
      },
      {
        // "Нет" is no answer while there are partners.
        changes: { 'narrative.partnerContribution': 'нет' },
        findings: [
          {
            at: ['narrative.partnerContribution'],
            actual: 'нет',
            says: 'Вместо сведений стоит «нет»: 6. Анализ вклада партнеров, органов власти, структур, оказывавших поддержку',
          },
        ],
      },
      {
        changes: { 'effects.ngos.actual': 5, 'deviations.justification': 'Отклонений нет' },
        findings: [
          {
            at: ['deviations.justification'],
            actual: 'Отклонений нет',
            says: 'Отклонение не объяснено, вместо обоснования стоит «Отклонений нет»: Опишите обоснования отклонения по проекту от плана',
          },
        ],
      },
      {
        changes: {
          'activities.2.actual': '3 тренинга; 120 участников',
          'deviations.justification': 'Проект реализован без отклонений, все работы приняты.',
        },
        findings: [
          {
            at: ['deviations.justification'],
            actual: 'Проект реализован без отклонений, все работы приняты.',
            says: 'Отклонение не объяснено, вместо обоснования стоит «Проект реализован без отклонений, все работы приняты.»: Опишите обоснования отклонения по проекту от плана',
          },
        ],
      },
      {
        changes: { 'effects.ngos.actual': 5, 'effects.ngos.justification': 'ауытқулар жоқ' },
        findings: [
          {
            at: ['effects.ngos.justification'],
            actual: 'ауытқулар жоқ',
            says: 'Отклонение не объяснено, вместо обоснования стоит «ауытқулар жоқ»: Количество охваченных НПО: Обоснование отклонения',
          },
        ],
      },
      {
        // Where the row says why, the common text contradicts it.
        changes: {
          'effects.ngos.actual': 5,
          'effects.ngos.justification': 'Обратилась еще одна организация',
          'deviations.justification': 'Ауытқу жоқ',
        },
        findings: [
          {
            at: ['deviations.justification'],
            actual: 'Ауытқу жоқ',
            says: 'Отклонение не объяснено, вместо обоснования стоит «Ауытқу жоқ»: Опишите обоснования отклонения по проекту от плана',
          },
        ],
      },
    ],
    notApplicable: { never: 'Where nothing is filled in, no placeholder stands.' },
  },
};
