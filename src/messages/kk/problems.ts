import type { problemsTexts as russian } from '../ru/problems';

/** What happened, why, and what to do, when something cannot be done. */
export const problemsTexts = {
  'problem.cell-edit-mode.what': 'Ұяшық әлі өңделуде.',
  'problem.cell-edit-mode.why': 'Ұяшықта меңзер тұрғанда Excel оқуға да, жазуға да рұқсат бермейді.',
  'problem.cell-edit-mode.next': 'Enter немесе Esc басып, қайталаңыз. Ештеңе өзгертілген жоқ.',
  'problem.protected.what': 'Парақ немесе кітап қорғалған.',
  'problem.protected.why': 'Қорғаныс жазуға рұқсат бермейді; есепті оқып, тексеруге болады.',
  'problem.protected.next':
    '«Рецензиялау» қойындысында қорғанысты алып, қайталаңыз. Қондырма қорғанысты өзі алмайды.',
  'problem.read-only.what': 'Кітап тек оқуға ашылған.',
  'problem.read-only.why':
    'Ол қорғалған көріністе, соңғы нұсқа деп белгіленген немесе оны басқа адам пайдалануда.',
  'problem.read-only.next': '«Өңдеуге рұқсат беру» түймесін басыңыз немесе көшірмесін сақтап, қайталаңыз.',
  'problem.not-active.what': 'Алдыңғы орында басқа кітап тұр.',
  'problem.not-active.why': 'Excel тек экранда ашық тұрған кітаппен жұмыс істейді.',
  'problem.not-active.next': 'Есеп кітабына оралып, қайталаңыз.',
  'problem.busy.what': 'Excel бос емес.',
  'problem.busy.why': 'Ол уақытында жауап бермеді: қайта есептеу, сақтау жүріп жатыр немесе терезе ашық.',
  'problem.busy.next': 'Excel терезелерін жауып, сәл күтіп, қайталаңыз. Ештеңе жоғалған жоқ.',
  'problem.too-old.what': 'Excel-дің бұл нұсқасы тым ескі.',
  'problem.too-old.why': 'Онда бұл әрекетке қондырмаға қажет мүмкіндіктер жоқ.',
  'problem.too-old.next': 'Excel-ді жаңартыңыз немесе кітапты браузердегі Excel-де ашыңыз.',
  'problem.too-large.what': 'Бір жолғы сұрау үшін деректер тым көп.',
  'problem.too-large.why': 'Браузердегі Excel бір жолда 5 МБ-тан артық қабылдамайды.',
  'problem.too-large.next':
    'Есеп парақтарынан бөгде деректерді алып тастаңыз немесе кітапты компьютердегі Excel-де ашыңыз.',
  'problem.no-report.what': 'Кітапта есеп парақтары жоқ.',
  'problem.no-report.why': 'Әзірге тексеретін ештеңе жоқ.',
  'problem.no-report.next': '«Парақтарды жасау» түймесін басып, толтырыңыз.',
  'problem.incomplete.what': 'Кітапта есептің бір бөлігі жоқ.',
  'problem.incomplete.why': 'Парақ жойылған немесе ұяшықтар атауларын жоғалтқан.',
  'problem.incomplete.next': 'Жетіспейтін парақтарды жасаңыз: қалғаны өзгермейді.',
  'problem.part-missing.what': 'Қондырманың бір бөлігі жүктелмеді.',
  'problem.part-missing.why': 'Байланыс үзілген немесе қондырманың жаңа нұсқасы шыққан.',
  'problem.part-missing.next': 'Қайталап көріңіз. Көмектеспесе, панельді қайта ашыңыз: кітап өзгерген жоқ.',
  'problem.unknown.what': 'Әрекет орындалмады.',
  'problem.unknown.why': 'Біз күтпеген қате шықты.',
  'problem.unknown.next':
    'Қайталаңыз. Қате қайталана берсе, кодты қолдау қызметіне жіберіңіз: онда есеп деректері жоқ.',

  'dialog.close': 'Түсінікті',
  'dialog.code': 'Қолдау қызметіне арналған код',
  'dialog.nothing-missing.what': 'Есептің барлық парақтары бар',
  'dialog.nothing-missing.why': 'Кітапта есептің әр кестесіне арналған парақ бар. Ештеңе өзгертілген жоқ.',
  'dialog.nothing-missing.next': 'Парақтарды толтырып, «Есепті тексеру» түймесін басыңыз.',
} as const satisfies Record<keyof typeof russian, string>;
