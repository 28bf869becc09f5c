import { tableOf } from '../../../../../src/form/form';
import type { acrossTablesRules } from '../../../../../src/forms/final-report/rules/across-tables';
import { form } from '../../../../support/final-report';
import { blank } from './blank';
import type { CasesOf } from './rule-case';

/** Rules that hold what prose tells of the project against the tables. */
export const toldCases = {
  'text-total': {
    passes: [
      { 'goal.achieved': 'Всего охвачено 120 человек, из них 70 женщин и 50 мужчин.' },
      { 'goal.achieved': 'Проектом охвачено более 100 человек.' },
      // One event, one place, one month, some of all, the plan, those reached through others.
      { 'narrative.results': 'В тренингах приняли участие 60 человек.' },
      { 'narrative.results': 'Проведен опрос. Всего охвачено 80 человек.' },
      { 'narrative.results': 'В рамках проекта прошел форум, в котором участвовали 50 человек.' },
      { 'narrative.results': 'В с. Примерное охвачено 100 человек, в июне приняли участие 30 человек.' },
      { 'narrative.results': 'Проект охватил 20 человек с инвалидностью.' },
      { 'narrative.results': 'Охвачено 120 человек при плане 100.' },
      { 'narrative.results': 'Косвенно охвачено 5000 человек.' },
      { 'narrative.sustainability': 'В следующем году проект охватит 600 человек.' },
      { 'narrative.results': 'Қорытынды конференцияға 40 адам қатысты.' },
      { 'narrative.results': 'Жоба аясында өткен лагерьге 50 бала қатысты.' },
      { 'goal.achieved': 'Обучено 90 чел.', 'narrative.results': 'Обучено 90: 60 – тренинги, 30 – курс.' },
      { 'goal.achieved': 'Обучено 90 чел.', 'narrative.results': 'Обучено 25 педагогов.' },
    ],
    fails: [
      {
        changes: { 'narrative.results': 'Всего охвачено 180 человек.' },
        findings: [
          {
            at: ['narrative.results', 'gender.total'],
            expected: 120,
            actual: 180,
            says: '«Всего охвачено 180 человек.» – здесь 180 участников, а всего по таблицам 120',
          },
        ],
      },
      {
        changes: { 'narrative.longTermImpact': 'Участниками проекта стали 80 женщин и 40 мужчин.' },
        findings: [
          {
            at: ['narrative.longTermImpact', 'gender.women'],
            expected: 70,
            actual: 80,
            says: '«Участниками проекта стали 80 женщин и 40 мужчин.» – женщин здесь 80, а в таблице 70',
          },
        ],
      },
      {
        changes: {
          'goal.achieved': 'Екі ауылда 4 семинар мен 2 лагерь өткізілді. Барлығы 102 адам қамтылды.',
          'narrative.goalAchievement': 'Жобаға 120 адам қатысты: 70 әйел және 50 ер адам.',
        },
        findings: [
          {
            at: ['goal.achieved', 'gender.total'],
            expected: 120,
            actual: 102,
            says: '«Барлығы 102 адам қамтылды.» – здесь 102 участника, а всего по таблицам 120',
          },
        ],
      },
      {
        changes: {
          'goal.achieved': 'Обучено 95 чел.',
          'narrative.goalAchievement': 'Обучено 90 человек при плане 80.',
          'narrative.results': 'Обучено 90: 60 – тренинги, 30 – курс.',
        },
        findings: [
          {
            at: ['goal.achieved', 'narrative.goalAchievement'],
            severity: 'question',
            expected: 90,
            actual: 95,
            says: '«Обучено 95 чел.» – здесь 95, а в другом тексте 90: «Обучено 90 человек при плане»',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { 'gender.total': null, 'socialStatus.total': null, 'age.total': null },
      missing: ['gender.total', 'socialStatus.total', 'age.total'],
    },
  },
  'text-money': {
    // Pay is 1 600 000, taxes 202 880, purchases 3 200 000, the grant 6 000 000.
    passes: [
      { 'narrative.results': 'На оплату труда направлено 1 600 000 тг, на налоги – 202 880 тг.' },
      { 'narrative.results': 'Грант освоен: 6 млн тенге. Налоги – 203 тыс. тенге.' },
      { 'narrative.results': 'На оплату труда с налогами направлено 1 802 880 тг.' },
      { 'narrative.results': 'На оплату труда с налогами направлено 1 800 000 тг.' },
      { 'narrative.results': 'На оплату труда направлено 1,8 млн тг.' },
      { 'narrative.results': 'Средняя заработная плата участников – 160 000 тг.' },
      { 'narrative.results': 'Вклад партнера в закуп оборудования – 320 000 тг.' },
      { 'narrative.results': 'Жители собрали 220 880 тг на сквер.' },
    ],
    fails: [
      {
        changes: { 'narrative.results': 'На оплату труда направлено 1 060 000 тг, на налоги – 202 880 тг.' },
        findings: [
          {
            at: ['narrative.results', 'effects.payroll.actual'],
            expected: 1_600_000,
            actual: 1_060_000,
            says: '«На оплату труда направлено 1 060 000 тг» – здесь 1 060 000 тг, а в таблице оплата труда 1 600 000 тг: похоже на описку',
          },
        ],
      },
      {
        // Nearly pay with taxes, but of pay alone and written out.
        changes: { 'narrative.results': 'На оплату труда направлено 1 800 000 тг, на налоги – 202 880 тг.' },
        findings: [
          {
            at: ['narrative.results', 'effects.payroll.actual'],
            expected: 1_600_000,
            actual: 1_800_000,
            says: '«На оплату труда направлено 1 800 000 тг» – здесь 1 800 000 тг, а в таблице оплата труда 1 600 000 тг: похоже на описку',
          },
        ],
      },
      {
        changes: { 'narrative.results': 'Грант освоен полностью: 600 000 тг. Налоги с ФОТ – 208 880 тг.' },
        findings: [
          {
            at: ['narrative.results', 'general.grantAmount'],
            expected: 6_000_000,
            actual: 600_000,
            says: '«Грант освоен полностью: 600 000 тг.» – здесь 600 000 тг, а в таблице сумма гранта 6 000 000 тг: похоже на описку',
          },
          {
            at: ['narrative.results', 'effects.taxes.actual'],
            expected: 202_880,
            actual: 208_880,
            says: '«Налоги с ФОТ – 208 880 тг.» – здесь 208 880 тг, а в таблице налоги 202 880 тг: похоже на описку',
          },
        ],
      },
      {
        changes: { 'narrative.results': 'Еңбекақыға 1 600 000 теңге, салыққа 220 880 теңге жұмсалды.' },
        findings: [
          {
            at: ['narrative.results', 'effects.taxes.actual'],
            expected: 202_880,
            actual: 220_880,
            says: '«салыққа 220 880 теңге жұмсалды.» – здесь 220 880 тг, а в таблице налоги 202 880 тг: похоже на описку',
          },
        ],
      },
    ],
    notApplicable: {
      changes: blank('goal', 'narrative'),
      missing: [
        'goal.achieved',
        ...tableOf(form, 'narrative')
          .columns.filter(({ id }) => id !== 'successStory')
          .map(({ id }) => `narrative.${id}`),
      ],
    },
  },
  'text-count': {
    // Four activities, two partners, two recommendations; 4 trainings, 12 publications.
    passes: [
      { 'goal.achieved': 'Проведено 4 мероприятия, привлечены 2 партнера, направлены 2 рекомендации.' },
      { 'narrative.results': 'Проведено 4 мероприятия из 4.' },
      { 'narrative.results': 'В с. Примерное проведено 9 мероприятий, в июне – 3 мероприятия.' },
      { 'narrative.results': 'Проведены 4 тренинга, вышло 12 публикаций.' },
      { 'narrative.partnerContribution': 'Проект нашел 3 новых партнеров.' },
      { 'narrative.sustainability': 'В следующем году планируется 9 мероприятий.' },
      { 'narrative.results': 'Екі серіктес болды, 2 ұсыным жолданды.' },
      { 'narrative.results': 'Проведено более 3 мероприятий.' },
      { 'activities.2.effect': 'После 2 тренингов участники подготовили инициативы.' },
      // One of several per cents, or their average.
      {
        'activities.2.indicators': '4 тренинга; удовлетворенность 90%',
        'activities.3.indicators': 'удовлетворенность 96%',
        'narrative.results': 'Удовлетворенность участников – 93%.',
      },
      // A number of a thing elsewhere than among the results may be of something else.
      {
        'activities.2.actual': '4 тренинга; 140 анкет',
        'narrative.longTermImpact': 'Методика дала 300 анкет.',
      },
    ],
    fails: [
      {
        changes: {
          'activities.2.indicators': '4 тренинга; удовлетворенность 92%',
          'activities.2.actual': '4 тренинга; 140 вакансий',
          'narrative.goalAchievement': 'Удовлетворенность – 98%.',
          'narrative.longTermImpact': 'База из 410 вакансий передана в центр занятости.',
        },
        findings: [
          {
            at: ['narrative.goalAchievement', 'activities.2.indicators'],
            expected: 92,
            actual: 98,
            says: '«Удовлетворенность – 98%.» – здесь 98 %, а по мероприятиям 92 %',
          },
          {
            at: ['narrative.longTermImpact', 'activities.2.actual'],
            expected: 140,
            actual: 410,
            says: '«База из 410 вакансий передана в центр занятости.» – здесь 410, а по мероприятиям 140',
          },
        ],
      },
      {
        changes: {
          'activities.2.activity': 'Летние тренинги',
          'narrative.results': 'Проведены 5 летних тренингов.',
        },
        findings: [
          {
            at: ['narrative.results', 'activities.2.shortTermResults'],
            expected: 4,
            actual: 5,
            says: '«Проведены 5 летних тренингов.» – здесь 5, а по мероприятиям 4',
          },
        ],
      },
      {
        changes: {
          'narrative.goalAchievement': 'Проведено 6 мероприятий из 6.',
          'narrative.partnerContribution': 'Три партнера дали помещение.',
        },
        findings: [
          {
            at: ['narrative.goalAchievement', 'activities.1.task'],
            expected: 4,
            actual: 6,
            says: '«Проведено 6 мероприятий» – мероприятий здесь 6, а в таблице 4 строки',
          },
          {
            at: ['narrative.partnerContribution', 'partners.1.name'],
            expected: 2,
            actual: 3,
            says: '«Три партнера дали помещение.» – партнеров здесь 3, а в таблице 2 строки',
          },
        ],
      },
      {
        changes: {
          'goal.achieved': 'Проведены 6 тренингов, вышло 12 публикаций. Направлены 5 рекомендаций.',
        },
        findings: [
          {
            at: ['goal.achieved', 'recommendations.1.stateBody'],
            expected: 2,
            actual: 5,
            says: '«Направлены 5 рекомендаций.» – рекомендаций здесь 5, а в таблице 2 строки',
          },
          {
            at: ['goal.achieved', 'activities.2.shortTermResults'],
            expected: 4,
            actual: 6,
            says: '«Проведены 6 тренингов» – здесь 6, а по мероприятиям 4',
          },
        ],
      },
      {
        changes: { 'narrative.results': 'Жоспарланған 7 іс-шараның барлығы өткізілді.' },
        findings: [
          {
            at: ['narrative.results', 'activities.1.task'],
            expected: 4,
            actual: 7,
            says: '«Жоспарланған 7 іс-шараның барлығы өткізілді.» – мероприятий здесь 7, а в таблице 4 строки',
          },
        ],
      },
      {
        changes: { 'activities.3.effect': 'Вышла 21 публикация, о работе узнали в селах.' },
        findings: [
          {
            at: ['activities.3.effect', 'activities.3.shortTermResults'],
            expected: 12,
            actual: 21,
            says: '«Вышла 21 публикация» – здесь 21, а в показателях мероприятия 12',
          },
        ],
      },
    ],
    notApplicable: {
      changes: { ...blank('goal', 'narrative'), activities: [] },
      missing: [
        'goal.achieved',
        ...tableOf(form, 'narrative')
          .columns.filter(({ id }) => id !== 'successStory')
          .map(({ id }) => `narrative.${id}`),
      ],
    },
  },
  'goal-not-met': {
    passes: [
      {
        'goal.goal': 'Обучить не менее 100 человек, провести 4 тренинга.',
        'goal.achieved': 'Обучено 110 человек, проведены 4 тренинга.',
      },
      { 'goal.goal': 'Провести 4 тренинга, охватить 120 человек.' },
      { 'goal.goal': 'Обучить 100 учителей.', 'goal.achieved': 'Обучено 60 родителей.' },
      { 'goal.goal': 'Провести 4 тренинга в 2 селах по 20 человек.' },
    ],
    fails: [
      {
        changes: {
          'goal.goal': 'Обучить не менее 100 человек, провести 5 тренингов.',
          'goal.achieved': 'Обучено 95 человек, проведены 4 тренинга.',
        },
        findings: [
          {
            at: ['goal.goal', 'goal.achieved'],
            expected: 100,
            actual: 95,
            says: 'В цели: «Обучить не менее 100 человек», а достигнуто 95: «Обучено 95 человек»',
          },
          {
            at: ['goal.goal', 'goal.achieved'],
            expected: 5,
            actual: 4,
            says: 'В цели: «провести 5 тренингов.», а достигнуто 4: «проведены 4 тренинга.»',
          },
        ],
      },
      {
        changes: { 'goal.goal': 'Провести 5 тренингов и охватить 150 человек.' },
        findings: [
          {
            at: ['goal.goal', 'activities.2.shortTermResults'],
            expected: 5,
            actual: 4,
            says: 'В цели: «Провести 5 тренингов», а достигнуто 4 по таблицам отчета',
          },
          {
            at: ['goal.goal', 'gender.total'],
            expected: 150,
            actual: 120,
            says: 'В цели: «охватить 150 человек.», а достигнуто 120 по таблицам отчета',
          },
        ],
      },
      {
        changes: {
          'goal.goal': 'Жоба аясында 6 семинар өткізу, 100 адамды оқыту.',
          'goal.achieved': '5 семинар өткізілді, 90 адам оқытылды.',
        },
        findings: [
          {
            at: ['goal.goal', 'goal.achieved'],
            expected: 6,
            actual: 5,
            says: 'В цели: «Жоба аясында 6 семинар өткізу», а достигнуто 5: «5 семинар өткізілді»',
          },
          {
            at: ['goal.goal', 'goal.achieved'],
            expected: 100,
            actual: 90,
            says: 'В цели: «100 адамды оқыту.», а достигнуто 90: «90 адам оқытылды.»',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'goal.goal': null }, missing: ['goal.goal'] },
  },
} satisfies Partial<CasesOf<typeof acrossTablesRules>>;
