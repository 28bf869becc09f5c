import type { Language } from '../form/types';

/** What the preview itself says; the add-in's own words are in src/messages. */
export interface PreviewTexts {
  readonly title: string;
  readonly about: string;
  readonly homeTab: string;
  readonly ribbon: string;
  readonly workbook: string;
  readonly newWorkbook: string;
  readonly sample: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly sheet: string;
  readonly sheetTabs: string;
  readonly formulaBar: string;
  readonly nameBox: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly closePane: string;
  readonly ready: string;
  readonly working: string;
  readonly opening: string;
  readonly notEdited: string;
  readonly failed: string;
  readonly sampleName: string;
  readonly newName: string;
  /** `{requests}` and `{kilobytes}` are replaced. */
  readonly traffic: string;
  readonly sum: string;
  readonly count: string;
  readonly choices: string;
  readonly dialog: string;
  readonly close: string;
}

export const previewTexts: Readonly<Record<Language, PreviewTexts>> = {
  ru: {
    title: 'Предпросмотр надстройки',
    about: 'Не Excel: вместо него встроенная книга. Код надстройки и Office.js настоящие.',
    homeTab: 'Главная',
    ribbon: 'Лента',
    workbook: 'Книга',
    newWorkbook: 'Пустая книга',
    sample: 'Пример отчета',
    open: 'Открыть…',
    save: 'Скачать .xlsx',
    language: 'Язык',
    theme: 'Тема',
    light: 'Светлая',
    dark: 'Темная',
    sheet: 'Лист',
    sheetTabs: 'Листы книги',
    formulaBar: 'Строка формул',
    nameBox: 'Адрес ячейки',
    pane: 'Панель надстройки',
    paneWidth: 'Ширина панели',
    closePane: 'Закрыть панель',
    ready: 'Готово',
    working: 'Выполняется…',
    opening: 'Книга открывается…',
    notEdited: 'Ячейку нельзя изменить:',
    failed: 'Не получилось:',
    sampleName: 'Отчет сельское самоуправление 2023',
    newName: 'Книга1',
    traffic: 'Обращений к Excel: {requests}, {kilobytes} КБ',
    sum: 'Сумма',
    count: 'Количество',
    choices: 'Варианты ответа',
    dialog: 'Сообщение надстройки',
    close: 'Закрыть',
  },
  kk: {
    title: 'Қондырманы алдын ала қарау',
    about: 'Бұл Excel емес: оның орнында кіріктірілген кітап. Қондырма коды мен Office.js нағыз.',
    homeTab: 'Басты',
    ribbon: 'Таспа',
    workbook: 'Кітап',
    newWorkbook: 'Бос кітап',
    sample: 'Есеп үлгісі',
    open: 'Ашу…',
    save: '.xlsx жүктеп алу',
    language: 'Тіл',
    theme: 'Тақырып',
    light: 'Ашық',
    dark: 'Күңгірт',
    sheet: 'Парақ',
    sheetTabs: 'Кітап парақтары',
    formulaBar: 'Формула жолы',
    nameBox: 'Ұяшық мекенжайы',
    pane: 'Қондырма панелі',
    paneWidth: 'Панель ені',
    closePane: 'Панельді жабу',
    ready: 'Дайын',
    working: 'Орындалуда…',
    opening: 'Кітап ашылуда…',
    notEdited: 'Ұяшықты өзгертуге болмайды:',
    failed: 'Орындалмады:',
    sampleName: 'Есеп ауылдық өзін-өзі басқару 2023',
    newName: 'Кітап1',
    traffic: 'Excel-ге сұраулар: {requests}, {kilobytes} КБ',
    sum: 'Қосынды',
    count: 'Саны',
    choices: 'Жауап нұсқалары',
    dialog: 'Қондырма хабары',
    close: 'Жабу',
  },
  en: {
    title: 'Preview of the add-in',
    about:
      'Not Excel: an embedded workbook stands in for it. The add-in’s code and Office.js are the real ones.',
    homeTab: 'Home',
    ribbon: 'Ribbon',
    workbook: 'Workbook',
    newWorkbook: 'Empty workbook',
    sample: 'Sample report',
    open: 'Open…',
    save: 'Download .xlsx',
    language: 'Language',
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    sheet: 'Sheet',
    sheetTabs: 'Sheets of the workbook',
    formulaBar: 'Formula bar',
    nameBox: 'Cell address',
    pane: 'Pane of the add-in',
    paneWidth: 'Width of the pane',
    closePane: 'Close the pane',
    ready: 'Ready',
    working: 'Working…',
    opening: 'Opening the workbook…',
    notEdited: 'The cell cannot be changed:',
    failed: 'That did not work:',
    sampleName: 'Report village self-government 2023',
    newName: 'Book1',
    traffic: 'Calls to Excel: {requests}, {kilobytes} kB',
    sum: 'Sum',
    count: 'Count',
    choices: 'Choices',
    dialog: 'Message of the add-in',
    close: 'Close',
  },
};
