import type { Language } from '../form/languages';

/** Why a pane cannot begin; src/excel/problem-at-start.ts throws most of them. */
export type StartProblemKind =
  /** Office.js did not load: no connection, or a network that does not let it through. */
  | 'office-missing'
  /** Office.js is there, but the program around the pane does not answer. */
  | 'office-silent'
  /** The program around the pane is not Excel. */
  | 'not-excel'
  /** This Excel lacks what the add-in needs. */
  | 'too-old'
  /** A part of the add-in did not load: no connection, or a new version came out meanwhile. */
  | 'part-missing'
  | 'unknown';

/** What a pane that cannot begin says: what happened, why, and what to do. */
export interface StartProblemWords {
  readonly problems: Readonly<Record<StartProblemKind, readonly [what: string, why: string, next: string]>>;
  readonly reload: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
}

/** All languages at once and apart from the catalogue: what is told here is that something could not be loaded. */
export const startProblemWords: Readonly<Record<Language, StartProblemWords>> = {
  ru: {
    problems: {
      'office-missing': [
        'Панель не смогла связаться с Excel.',
        'Не загрузилась библиотека Office.js с адреса Microsoft: нет связи, или ее не пропускает сеть.',
        'Проверьте подключение к интернету и откройте панель заново. В сети организации попросите администратора разрешить appsforoffice.microsoft.com.',
      ],
      'office-silent': [
        'Excel пока не отвечает.',
        'Он может быть занят: открывает книгу, пересчитывает ее или ждет ответа в окне.',
        'Закройте окна Excel и подождите: панель откроется сама. Если этого не случится, откройте ее заново.',
      ],
      'not-excel': [
        'Это не Excel.',
        'Надстройка работает с отчетом в книге Excel.',
        'Откройте книгу отчета в Excel и запустите надстройку там.',
      ],
      'too-old': [
        'Эта версия Excel слишком старая.',
        'Надстройке нужен Excel 2021, Microsoft 365 или Excel в браузере.',
        'Обновите Excel или откройте книгу в Excel в браузере. Таблицы и сводка в книге считаются и без надстройки.',
      ],
      'part-missing': [
        'Панель загрузилась не полностью.',
        'Пропала связь, или вышла новая версия надстройки.',
        'Откройте панель заново. Книга не изменилась.',
      ],
      unknown: [
        'Панель не открылась.',
        'Случилась ошибка, которой мы не ждали.',
        'Откройте панель заново. Если ошибка повторится, отправьте код в поддержку: данных отчета в нем нет. Книга не изменилась.',
      ],
    },
    reload: 'Открыть заново',
    code: 'Код:',
    copy: 'Скопировать код',
    copied: 'Скопировано.',
  },
  kk: {
    problems: {
      'office-missing': [
        'Панель Excel-мен байланыса алмады.',
        'Microsoft мекенжайындағы Office.js кітапханасы жүктелмеді: байланыс жоқ немесе оны желі өткізбейді.',
        'Интернетке қосылымды тексеріп, панельді қайта ашыңыз. Ұйым желісінде әкімшіден appsforoffice.microsoft.com мекенжайына рұқсат сұраңыз.',
      ],
      'office-silent': [
        'Excel әзірге жауап бермейді.',
        'Ол бос емес болуы мүмкін: кітапты ашып, қайта есептеп жатыр немесе терезеде жауап күтіп тұр.',
        'Excel терезелерін жауып, күте тұрыңыз: панель өзі ашылады. Ашылмаса, оны қайта ашыңыз.',
      ],
      'not-excel': [
        'Бұл Excel емес.',
        'Қондырма Excel кітабындағы есеппен жұмыс істейді.',
        'Есеп кітабын Excel-де ашып, қондырманы сол жерде іске қосыңыз.',
      ],
      'too-old': [
        'Excel-дің бұл нұсқасы тым ескі.',
        'Қондырмаға Excel 2021, Microsoft 365 немесе браузердегі Excel керек.',
        'Excel-ді жаңартыңыз немесе кітапты браузердегі Excel-де ашыңыз. Кітаптағы кестелер мен жиынтық қондырмасыз да есептеледі.',
      ],
      'part-missing': [
        'Панель толық жүктелмеді.',
        'Байланыс үзілген немесе қондырманың жаңа нұсқасы шыққан.',
        'Панельді қайта ашыңыз. Кітап өзгерген жоқ.',
      ],
      unknown: [
        'Панель ашылмады.',
        'Біз күтпеген қате шықты.',
        'Панельді қайта ашыңыз. Қате қайталанса, кодты қолдау қызметіне жіберіңіз: онда есеп деректері жоқ. Кітап өзгерген жоқ.',
      ],
    },
    reload: 'Қайта ашу',
    code: 'Код:',
    copy: 'Кодты көшіру',
    copied: 'Көшірілді.',
  },
  en: {
    problems: {
      'office-missing': [
        'The pane could not reach Excel.',
        'The library Office.js did not load from Microsoft’s address: there is no connection, or the network lets none through.',
        'Check the internet connection and open the pane again. In an organisation’s network ask the administrator to allow appsforoffice.microsoft.com.',
      ],
      'office-silent': [
        'Excel does not answer yet.',
        'It may be busy: opening the workbook, recalculating it, or waiting for an answer in a window.',
        'Close Excel’s windows and wait: the pane will open by itself. If it does not, open it again.',
      ],
      'not-excel': [
        'This is not Excel.',
        'The add-in works with the report in an Excel workbook.',
        'Open the report’s workbook in Excel and start the add-in there.',
      ],
      'too-old': [
        'This Excel is too old.',
        'The add-in needs Excel 2021, Microsoft 365 or Excel on the web.',
        'Update Excel, or open the workbook in Excel on the web. The workbook’s tables and summary calculate without the add-in, too.',
      ],
      'part-missing': [
        'The pane did not load completely.',
        'The connection was lost, or a new version of the add-in came out.',
        'Open the pane again. The workbook has not changed.',
      ],
      unknown: [
        'The pane did not open.',
        'There was an error that we did not expect.',
        'Open the pane again. If the error comes back, send the code to support: it holds no data of the report. The workbook has not changed.',
      ],
    },
    reload: 'Open again',
    code: 'Code:',
    copy: 'Copy the code',
    copied: 'Copied.',
  },
};
