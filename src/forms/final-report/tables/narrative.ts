import type { FieldsTable } from '../../../form/types';

/** Sections 2, 3, 5 and 6: the texts of the report. */
export const narrative = {
  id: 'narrative',
  kind: 'fields',
  section: '2,3,5,6',
  sheet: {
    ru: 'Описание',
    kk: 'Сипаттама',
    en: 'Narrative',
  },
  title: {
    ru: 'Описательная часть',
    kk: 'Сипаттама бөлімі',
    en: 'Narrative part',
  },
  tabColor: '#3B6FA0',
  columns: [
    {
      id: 'goalAchievement',
      type: 'longText',
      label: {
        ru: '2. Достижение цели (описание фактов и указание аргументов о достижении цели)',
        kk: '2. Мақсатқа қол жеткізу (фактілерді сипаттау және мақсатқа қол жеткізу дәлелдерін көрсету)',
        en: '2. Achievement of the goal (facts and arguments)',
      },
      required: true,
    },
    {
      id: 'changes',
      type: 'longText',
      label: {
        ru: '3. Измерение социальных и других изменений, произошедших по окончании и/или в течение реализации социального проекта',
        kk: '3. Әлеуметтік жоба аяқталғаннан кейін және/немесе іске асыру барысында болған әлеуметтік және басқа өзгерістерді өлшеу',
        en: '3. Measurement of social and other changes after and/or during the project',
      },
      required: true,
    },
    {
      id: 'successStory',
      type: 'longText',
      label: {
        ru: 'История успеха',
        kk: 'Табыс тарихы',
        en: 'Success story',
      },
      required: true,
      note: "5-8 sentences: situation at the start, influence of the project, result; a recipient's review with contact data is desirable",
    },
    {
      id: 'results',
      type: 'longText',
      label: {
        ru: '5. Конкретные результаты, полученные в ходе реализации социального проекта указанными целевыми группами',
        kk: '5. Әлеуметтік жобаны іске асыру барысында көрсетілген нысаналы топтар алған нақты нәтижелер',
        en: '5. Concrete results obtained by the target groups',
      },
      required: true,
    },
    {
      id: 'longTermImpact',
      type: 'longText',
      label: {
        ru: '5. Долговременное влияние проекта на решаемую проблему',
        kk: '5. Жобаның шешілетін проблемаға ұзақ мерзімді әсері',
        en: '5. Long-term influence on the problem',
      },
      required: true,
    },
    {
      id: 'sustainability',
      type: 'longText',
      label: {
        ru: '5. Устойчивость социального проекта/социальной программы',
        kk: '5. Әлеуметтік жобаның/әлеуметтік бағдарламаның орнықтылығы',
        en: '5. Sustainability of the project',
      },
      required: true,
    },
    {
      id: 'socioEconomicEffect',
      type: 'longText',
      label: {
        ru: '5. Социально-экономический эффект реализованного проекта',
        kk: '5. Іске асырылған жобаның әлеуметтік-экономикалық әсері',
        en: '5. Social and economic effect of the project',
      },
      required: true,
    },
    {
      id: 'partnerContribution',
      type: 'longText',
      label: {
        ru: '6. Анализ вклада партнеров, органов власти, структур, оказывавших поддержку',
        kk: '6. Серіктестердің, билік органдарының, қолдау көрсеткен құрылымдардың үлесін талдау',
        en: '6. Analysis of the contribution of partners, authorities and supporting bodies',
      },
      required: true,
    },
  ],
} as const satisfies FieldsTable;
