import type { LayoutPart } from '../../document/layout';

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
    print: {
      ru: '3. Измерение социальных и других изменений, произошедших по окончании и/или в течение реализации социального проекта (сравнить до проектную ситуацию и ситуацию на момент завершения проекта, степень решения проблем и задач в рамках проекта)',
      kk: '3. Әлеуметтік жоба аяқталғаннан кейін және/немесе іске асыру барысында болған әлеуметтік және басқа өзгерістерді өлшеу (жобаға дейінгі жағдай мен жоба аяқталған сәттегі жағдайды, жоба шеңберіндегі проблемалар мен міндеттердің шешілу дәрежесін салыстыру)',
      en: '3. Measurement of social and other changes after and/or during the project (compare the situation before the project with that at its end, and how far its problems and tasks were solved)',
    },
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
    print: {
      ru: '«История успеха» — это краткий (5-8 предложений) пример того, как социальный проект помог в конкретном частном случае',
      kk: '«Табыс тарихы» — әлеуметтік жобаның нақты жеке жағдайда қалай көмектескенінің қысқаша (5-8 сөйлем) мысалы',
      en: '“Success story”: a short (5-8 sentences) example of how the project helped in one case',
    },
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
      print: {
        ru: 'конкретные результаты, полученные в ходе реализации социального проекта указанными целевыми группами (с указанием количественных показателей, описанием качественных сдвигов)',
        kk: 'әлеуметтік жобаны іске асыру барысында көрсетілген нысаналы топтар алған нақты нәтижелер (сандық көрсеткіштер көрсетіліп, сапалық өзгерістер сипатталады)',
        en: 'concrete results obtained by the target groups (figures and changes of quality)',
      },
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
      print: {
        ru: 'долговременное влияние проекта на решаемую в ходе его реализации проблему (обоснование прогнозируемых позитивных/негативных изменений в той или иной сфере, вызванных проектом)',
        kk: 'жобаның оны іске асыру барысында шешілетін проблемаға ұзақ мерзімді әсері (жоба тудырған белгілі бір саладағы болжамды оң/теріс өзгерістердің негіздемесі)',
        en: 'long-term influence on the problem (grounds for the changes, good or bad, that are expected from the project)',
      },
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
    print: {
      ru: '6. Анализ вклада партнеров (если есть), органов власти, структур, оказывавших поддержку в реализации социального проекта: насколько необходимым было их привлечение, каким образом это усилило социальный проект, какие уроки извлечены, каким образом планируется продолжить взаимодействие?',
      kk: '6. Әлеуметтік жобаны іске асыруға қолдау көрсеткен серіктестердің (бар болса), билік органдарының, құрылымдардың үлесін талдау: оларды тарту қаншалықты қажет болды, бұл әлеуметтік жобаны қалай күшейтті, қандай сабақтар алынды, өзара іс-қимылды қалай жалғастыру жоспарланып отыр?',
      en: '6. Analysis of the contribution of partners (if any), authorities and supporting bodies: how far they were needed, how they strengthened the project, what was learned, how the work together will go on?',
    },
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
