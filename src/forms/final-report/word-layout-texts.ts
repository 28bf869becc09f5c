import type { LayoutPart } from '../../document/layout';
import { endingWith } from './words/paper';

type TextPart = Extract<LayoutPart, { kind: 'text' }>;

const narrative = (part: Omit<TextPart, 'kind' | 'table'>): TextPart => ({
  kind: 'text',
  table: 'narrative',
  ...part,
});

const deviations: TextPart = {
  kind: 'text',
  table: 'deviations',
  column: 'justification',
  place: 'same-line',
  said: {
    print: {
      ru: 'Опишите обоснования отклонения по проекту от плана',
      kk: 'Жоба бойынша жоспардан ауытқу негіздемелерін сипаттаңыз',
      en: 'Describe the reasons for deviations from the plan',
    },
    alsoRead: [
      'Обоснования отклонения по проекту от плана',
      'Обоснование отклонений',
      'Обоснование отклонений от плана',
      'Жоспардан ауытқу негіздемелері',
    ],
  },
};

const goalAchievement = narrative({
  column: 'goalAchievement',
  place: 'same-line',
  said: {
    print: {
      ru: '2. Достижение цели (описание фактов и указание аргументов о достижении цели)',
      kk: '2. Мақсатқа қол жеткізу (фактілерді сипаттау және мақсатқа қол жеткізу дәлелдерін көрсету)',
      en: '2. Achievement of the goal (facts and arguments)',
    },
    alsoRead: ['Достижение цели', 'Достижение цели проекта', 'Мақсатқа қол жеткізу', 'Мақсатқа жету'],
  },
});

const changes = narrative({
  column: 'changes',
  place: 'below',
  said: {
    print: endingWith('ask.narrative.changes', {
      ru: '3. Измерение социальных и других изменений, произошедших по окончании и/или в течение реализации социального проекта ',
      kk: '3. Әлеуметтік жоба аяқталғаннан кейін және/немесе іске асыру барысында болған әлеуметтік және басқа өзгерістерді өлшеу ',
      en: '3. Measurement of social and other changes after and/or during the project ',
    }),
    alsoRead: [
      'Измерение социальных и других изменений, произошедших по окончании и/или в течение реализации социального проекта',
      'Измерение социальных и других изменений',
      'Измерение изменений',
      'Әлеуметтік және басқа өзгерістерді өлшеу',
      'Әлеуметтік жоба аяқталғаннан кейін және/немесе іске асыру барысында болған әлеуметтік және басқа өзгерістерді өлшеу',
    ],
  },
});

const successStory = narrative({
  column: 'successStory',
  place: 'below',
  said: {
    print: endingWith('paper.story', {
      ru: '«История успеха» — это ',
      kk: '«Табыс тарихы» — ',
      en: '“Success story”: ',
    }),
    alsoRead: ['История успеха', 'Истории успеха', 'Табыс тарихы', 'Success story'],
  },
});

const results: readonly LayoutPart[] = [
  {
    kind: 'heading',
    level: 'section',
    said: {
      print: {
        ru: '5. Результаты социального проекта',
        kk: '5. Әлеуметтік жобаның нәтижелері',
        en: '5. Results of the project',
      },
      alsoRead: ['Результаты проекта', 'Жобаның нәтижелері'],
    },
  },
  narrative({
    column: 'results',
    place: 'bullet',
    said: {
      print: endingWith('ask.narrative.results', {
        ru: 'конкретные результаты, полученные в ходе реализации социального проекта указанными целевыми группами ',
        kk: 'әлеуметтік жобаны іске асыру барысында көрсетілген нысаналы топтар алған нақты нәтижелер ',
        en: 'concrete results obtained by the target groups ',
      }),
      alsoRead: [
        'конкретные результаты, полученные в ходе реализации социального проекта указанными целевыми группами',
        'конкретные результаты',
        'нақты нәтижелер',
        'әлеуметтік жобаны іске асыру барысында көрсетілген нысаналы топтар алған нақты нәтижелер',
      ],
    },
  }),
  narrative({
    column: 'longTermImpact',
    place: 'bullet',
    said: {
      print: endingWith('ask.narrative.longTermImpact', {
        ru: 'долговременное влияние проекта на решаемую в ходе его реализации проблему ',
        kk: 'жобаның оны іске асыру барысында шешілетін проблемаға ұзақ мерзімді әсері ',
        en: 'long-term influence on the problem ',
      }),
      alsoRead: [
        'долговременное влияние проекта на решаемую в ходе его реализации проблему',
        'долговременное влияние проекта на решаемую проблему',
        'долговременное влияние',
        'долгосрочное влияние проекта',
        'жобаның шешілетін проблемаға ұзақ мерзімді әсері',
        'ұзақ мерзімді әсері',
      ],
    },
  }),
  narrative({
    column: 'sustainability',
    place: 'bullet',
    said: {
      print: {
        ru: 'устойчивость социального проекта/социальной программы',
        kk: 'әлеуметтік жобаның/әлеуметтік бағдарламаның орнықтылығы',
        en: 'sustainability of the project',
      },
      alsoRead: [
        'устойчивость социального проекта',
        'устойчивость проекта',
        'жобаның орнықтылығы',
        'әлеуметтік жобаның орнықтылығы',
        'жобаның тұрақтылығы',
      ],
    },
  }),
  narrative({
    column: 'socioEconomicEffect',
    place: 'bullet',
    said: {
      print: {
        ru: 'социально-экономический эффект реализованного проекта',
        kk: 'іске асырылған жобаның әлеуметтік-экономикалық әсері',
        en: 'social and economic effect of the project',
      },
      alsoRead: [
        'социально-экономический эффект',
        'социально-экономический эффект проекта',
        'әлеуметтік-экономикалық әсері',
      ],
    },
  }),
];

const partnerContribution = narrative({
  column: 'partnerContribution',
  place: 'same-line',
  said: {
    print: endingWith('ask.narrative.partnerContribution', {
      ru: '6. Анализ вклада партнеров (если есть), органов власти, структур, оказывавших поддержку в реализации социального проекта: ',
      kk: '6. Әлеуметтік жобаны іске асыруға қолдау көрсеткен серіктестердің (бар болса), билік органдарының, құрылымдардың үлесін талдау: ',
      en: '6. Analysis of the contribution of partners (if any), authorities and supporting bodies: ',
    }),
    alsoRead: [
      'Анализ вклада партнеров',
      'Анализ вклада партнеров, органов власти, структур, оказывавших поддержку',
      'Анализ вклада партнеров (если есть), органов власти, структур, оказывавших поддержку в реализации социального проекта',
      'Серіктестердің үлесін талдау',
      'Серіктестердің, билік органдарының, қолдау көрсеткен құрылымдардың үлесін талдау',
    ],
  },
});

/** What the paper form does not print but everyone who hands it in adds: who signs, and when. */
const byHand: readonly LayoutPart[] = [
  {
    kind: 'by-hand',
    column: { table: 'general', column: 'head' },
    said: {
      print: {
        ru: 'Руководитель неправительственной организации',
        kk: 'Үкіметтік емес ұйымның басшысы',
        en: 'Head of the non-governmental organisation',
      },
    },
  },
  { kind: 'by-hand', said: { print: { ru: 'Дата', kk: 'Күні', en: 'Date' } } },
  {
    kind: 'by-hand',
    said: {
      print: { ru: 'М.П. (при наличии)', kk: 'М.О. (бар болса)', en: 'Seal (if any)' },
      alsoRead: ['М.П.', 'М.О.', 'Место печати'],
    },
  },
];

/** The texts of sections 1 to 6, and the lines to sign. */
export const textParts = {
  deviations,
  goalAchievement,
  changes,
  successStory,
  results,
  partnerContribution,
  byHand,
};
