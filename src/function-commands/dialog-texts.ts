import type { ProblemWords } from '../commands/problem-words';
import type { Language } from '../form/languages';

/** The few words of the dialog that are not a problem's. */
export interface DialogTexts {
  readonly close: string;
  readonly code: string;
  /** Nothing had to be created: all sheets are there. */
  readonly nothingMissing: ProblemWords;
}

export const dialogTexts: Readonly<Record<Language, DialogTexts>> = {
  ru: {
    close: 'Понятно',
    code: 'Код для поддержки',
    nothingMissing: {
      what: 'Все листы отчета уже есть',
      why: 'В книге есть лист для каждой таблицы отчета. Ничего не изменено.',
      next: 'Заполните листы и нажмите «Проверить отчет».',
    },
  },
  kk: {
    close: 'Түсінікті',
    code: 'Қолдау қызметіне арналған код',
    nothingMissing: {
      what: 'Есептің барлық парақтары бар',
      why: 'Кітапта есептің әр кестесіне арналған парақ бар. Ештеңе өзгертілген жоқ.',
      next: 'Парақтарды толтырып, «Есепті тексеру» түймесін басыңыз.',
    },
  },
  en: {
    close: 'OK',
    code: 'Code for support',
    nothingMissing: {
      what: 'All sheets of the report are there',
      why: 'The workbook has a sheet for every table of the report. Nothing was changed.',
      next: 'Fill in the sheets and press "Check report".',
    },
  },
};
