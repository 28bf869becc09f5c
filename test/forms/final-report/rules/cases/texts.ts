import type { textRules } from '../../../../../src/forms/final-report/rules/texts';
import { blankReport } from './blank';
import type { CasesOf } from './rule-case';

const story = (...sentences: readonly string[]) => ({ 'narrative.successStory': sentences.join(' ') });
const sentence = 'Жители собрались.';

export const textCases: CasesOf<typeof textRules> = {
  'success-story-length': {
    passes: [
      story(...Array<string>(5).fill(sentence)),
      story(...Array<string>(8).fill(sentence)),
      // Abbreviations, initials and dates end no sentence.
      story('12.06.2025 г. в с. Примерное А. Б. Примеров открыл клуб.', ...Array<string>(4).fill(sentence)),
    ],
    fails: [
      {
        changes: story(...Array<string>(4).fill(sentence)),
        findings: [
          {
            at: ['narrative.successStory'],
            expected: 5,
            actual: 4,
            says: 'В истории успеха 4 предложения – меньше 5',
          },
        ],
      },
      {
        changes: story(...Array<string>(9).fill(sentence)),
        findings: [
          {
            at: ['narrative.successStory'],
            expected: 8,
            actual: 9,
            says: 'В истории успеха 9 предложений – больше 8',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'narrative.successStory': null }, missing: ['narrative.successStory'] },
  },
  'success-story-contact': {
    passes: [story('Клуб открыт.', 'Пишите: club@example.kz')],
    fails: [
      {
        changes: story('Клуб открыт.'),
        findings: [
          {
            at: ['narrative.successStory'],
            says: 'В истории успеха нет ни телефона, ни адреса электронной почты',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'narrative.successStory': '  ' }, missing: ['narrative.successStory'] },
  },
  'story-outside': {
    passes: [
      story('В 2025 году в с. Примерное открылся клуб.'),
      story('До проекта, в 2019 году, клуба не было.'),
      story('Данияр родился в 1958 году, живет в селе с 2010 года.'),
      story('В 2027 году молодежь планирует фестиваль.'),
      // A name that other cells have without the word for its kind, and in another case.
      { ...story('Клуб работает и в с. Дальнем.'), 'partners.1.note': 'Приглашали жителей Дальнего' },
      story('Астана қаласында олимпиада өтті.'),
    ],
    fails: [
      {
        changes: story(
          'Весной 2019 г. молодежь придумала клуб.',
          '2031 жылы клуб ашылды.',
          'О нем узнали в с. Ефремовка.',
        ),
        findings: [
          {
            at: ['narrative.successStory'],
            actual: '2019',
            says: 'История успеха говорит о другом времени: «2019 г.», а проект шел 01.04.2025 – 30.11.2025',
          },
          {
            at: ['narrative.successStory'],
            actual: '2031',
            says: 'История успеха говорит о другом времени: «2031 жылы», а проект шел 01.04.2025 – 30.11.2025',
          },
          {
            at: ['narrative.successStory'],
            actual: 'с. Ефремовка',
            says: 'Место «с. Ефремовка» названо только в истории успеха',
          },
        ],
      },
    ],
    notApplicable: { changes: story('  '), missing: ['narrative.successStory'] },
  },
  'proposal-area-repeated': {
    fails: [
      {
        changes: { 'proposals.1.direction': ' поддержка  молодежной политики.' },
        findings: [
          {
            at: ['proposals.1.direction', 'proposals.1.area'],
            actual: ' поддержка  молодежной политики.',
            says: 'Предложение 1: сфера и приоритетное направление названы одинаково: «поддержка молодежной политики.»',
          },
        ],
      },
    ],
    notApplicable: { changes: { 'proposals.1.area': null }, missing: ['proposals.1.area'] },
  },
  'percent-mismatch': {
    passes: [
      { 'narrative.changes': 'До проекта знали 35% (42 из 120), после – 70% опрошенных (84 из 120).' },
      { 'narrative.changes': 'Балл вырос с 5,1 до 8,2, на 60,8%; довольны 92% участников, всего 120.' },
      { 'narrative.changes': 'Жобаға дейін 30 мұғалімнің 6-ы ғана (20%) білген.' },
      { 'narrative.changes': 'около 40% опрошенных (42 из 120)' },
      { 'narrative.changes': 'До проекта знали 42 из 120 (35%), после – 84 (70%).' },
      { 'narrative.changes': 'Знали 42 из 120 (35%). После второго опроса – 30 (60%).' },
    ],
    fails: [
      {
        changes: {
          'narrative.changes': 'До проекта знали 42 из 120 (35%), после – 84 (75%).',
          'narrative.results': 'Жобаға дейін 30 мұғалімнің 6-ы (20%) білген, кейін 24-і (90%) білді.',
        },
        findings: [
          {
            at: ['narrative.changes'],
            expected: 70,
            actual: 75,
            says: '«42 из 120 (35%), после – 84 (75%)»: по этим числам выходит 70 %, а не 75 % (3. Измерение социальных и других изменений, произошедших по окончании и/или в течение реализации социального проекта)',
          },
          {
            at: ['narrative.results'],
            expected: 80,
            actual: 90,
            says: '«30 мұғалімнің 6-ы (20%) білген, кейін 24-і (90%)»: по этим числам выходит 80 %, а не 90 % (5. Конкретные результаты, полученные в ходе реализации социального проекта указанными целевыми группами)',
          },
        ],
      },
      {
        changes: {
          'narrative.goalAchievement': 'Трудоустроено 62 чел. при плане 60 (113%).',
          'activities.2.effect': '120 адамның 84-і (75%) жұмысқа орналасты.',
        },
        findings: [
          {
            at: ['activities.2.effect'],
            expected: 70,
            actual: 75,
            says: '«120 адамның 84-і (75%)»: по этим числам выходит 70 %, а не 75 % (Мероприятия, № 2: Эффект)',
          },
          {
            at: ['narrative.goalAchievement'],
            expected: 103.3,
            actual: 113,
            says: '«62 чел. при плане 60 (113%)»: по этим числам выходит 103,3 %, а не 113 % (2. Достижение цели (описание фактов и указание аргументов о достижении цели))',
          },
        ],
      },
    ],
    notApplicable: { changes: blankReport, missing: [] },
  },
};
