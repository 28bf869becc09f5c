import type { commandsTexts as russian } from '../ru/commands';

/** What the commands are called, and their tips. */
export const commandsTexts = {
  'command.inspectWorkbook': 'Кітаптың күйін білу',
  'command.inspectWorkbook.tip': 'Кітапта есептің бар-жоғын көрсетеді',
  'command.createSheets': 'Парақтарды жасау',
  'command.createSheets.tip': 'Кітапта әлі жоқ есеп парақтарын жасайды',
  'command.fillReport': 'Үлгіні ашу',
  'command.fillReport.tip': 'Есеп парақтарын жасап, үлгімен толтырады',
  'command.checkReport': 'Есепті тексеру',
  'command.checkReport.tip': 'Есепті ережелермен салыстырып, «Жиынтық» парағын жаңартады',
  'command.recheckReport': 'Тексеруді жаңарту',
  'command.recheckReport.tip': 'Ештеңе жазбай, есепті ережелермен салыстырады',
  'command.answerFinding': 'Түсіндіру',
  'command.answerFinding.tip': 'Ескертпеге жазған түсіндірмеңізді сақтайды',
  'command.applyFix': 'Түзету',
  'command.applyFix.tip': 'Тек көрсетілген түзетуді енгізеді',
  'command.goToCell': 'Ұяшыққа өту',
  'command.goToCell.tip': 'Ескертпе айтқан ұяшықты көрсетеді',
  'command.reviewBeforeSending': 'Жіберер алдында тексеру',
  'command.reviewBeforeSending.tip': 'Көрінбесе де файлмен бірге кететін нәрселерді көрсетеді',
  'command.showSummary': 'Жиынтықты көрсету',
  'command.showSummary.tip': '«Жиынтық» парағын ашады',
  'progress.reading': 'Есеп оқылуда…',
  'progress.checking': 'Ережелермен салыстырылуда…',
  'progress.writing': 'Жазылуда…',
  'progress.creating': 'Парақтар жасалуда…',
} as const satisfies Record<keyof typeof russian, string>;
