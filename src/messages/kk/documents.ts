import type { documentTexts as russian } from '../ru/documents';

/** What is said of reports that come from Word and go there. */
export const documentTexts = {
  'document.import': 'Толтырылған Word нысанынан кітап жасау',
  'document.export': 'Есепті Word нысаны ретінде сақтау',
  'document.found': 'Нысанның табылған бөлімдері мен бағандары: {count, number} / {all, number}.',
  'document.found.rows': '«{sheet}»: {count, number} жол',
  'document.found.cells': '«{sheet}»: {count, number} ұяшық',
  'document.found.empty': '«{sheet}»: құжатта толтырылмаған',
  'document.found.nothing': 'Нысан табылды, бірақ онда ештеңе толтырылмаған.',
  'document.notFound': 'Құжаттан табылмады:',
  'document.leftOver': 'Құжатта қалды, кітапқа енбеді:',
  'document.pictures': 'Құжатта қалған суреттер: {count, number}.',
  'document.noLayout': '{file}: бұл нысан Word-та толтырылмайды, сондықтан оны Word-қа сақтау мүмкін емес.',
  'document.refused.not-docx':
    '{file}: бұл Word құжаты (.docx) емес. Оны өз бағдарламасында ашып, «Word құжаты (.docx)» ретінде сақтаңыз.',
  'document.refused.old-doc':
    '{file}: бұл 2007 жылға дейінгі Word құжаты (.doc). Оны Word-та ашып, «Word құжаты (.docx)» ретінде сақтаңыз.',
  'document.refused.encrypted': '{file}: құжат құпиясөзбен қорғалған. Word-та құпиясөзді алып, сақтаңыз.',
  'document.refused.damaged':
    '{file}: құжат бүлінген. Басқа көшірмесін алыңыз немесе Word-та «Ашу және қалпына келтіру» әрекетін орындап көріңіз.',
  'document.refused.too-big': '{file}: құжат есеп үшін тым үлкен. Артығын алып тастап, сақтаңыз.',
  'document.refused.not-the-form':
    '{file}: құжатта «{form}» нысанының кестелері мен тақырыптары жоқ. Ол толтырылған құжатты таңдаңыз.',
  'document.refused.empty': '{file}: құжатта мәтін жоқ.',
} as const satisfies Record<keyof typeof russian, string>;
