import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '../../src/form/languages';
import { kit } from '../support/final-report';

/**
 * What guides quote that is no word of ours: what Excel, Windows, the Mac and Microsoft's pages call their own things, and
 * what somebody might type.
 */
const others: readonly string[] = [
  ...['Главная', 'Басты', 'Надстройки', 'Қондырмалар', 'Другие надстройки', 'Мои надстройки'],
  ...['Отправить мою надстройку', 'Свойства', 'Доступ', 'Общий доступ', 'Файл', 'Параметры', 'ОК'],
  ...['Центр управления безопасностью', 'Параметры центра управления безопасностью'],
  ...['Доверенные каталоги надстроек', 'URL-адрес каталога', 'Добавить каталог', 'Показывать в меню'],
  ...['ОБЩАЯ ПАПКА', 'Добавить', 'Обновить', 'Переход', 'Переход к папке', 'Интегрированные приложения'],
  ...['Отправить пользовательские приложения', 'Надстройка Office', 'Рецензирование', 'Снять защиту листа'],
  ...['Защитить книгу', 'Разрешить редактирование', 'Рецензиялау', 'Өңдеуге рұқсат беру'],
  ...['Catalog Url', 'Show in Menu', 'Enable Editing'],
  ...['1 755 600 тг', '1 755 600 tg', 'ок', 'ok', '50 человек, из них 20 женщин'],
  ...['50 адам, оның ішінде 20 әйел', '50 people, 20 of them women'],
  // What the verdict means, and does not mean.
  ...['противоречий не найдено', 'все правда', 'қайшылық табылмады', 'бәрі шын'],
  ...['no contradiction found', 'all of it is true'],
];

const read = (file: string): string => readFileSync(join(__dirname, '../..', file), 'utf8');
const manifest = read('manifest.xml');

/** Everything that the pane, the sheets and the command line say in a language. */
async function saidIn(language: Language): Promise<readonly string[]> {
  const sources: unknown[] = await Promise.all([
    import(`../../src/messages/${language}`),
    import(`../../src/messages/${language}/word-form-texts`),
    import(`../../src/messages/${language}/compare`),
    import(`../../src/messages/${language}/file-texts`),
    kit.loadWords(language),
  ]);
  const { form } = kit;
  return [
    ...textsIn(sources),
    ...[form.frontSheet, form.summarySheet, form.title].map((each) => each[language]),
    ...form.tables.flatMap(({ sheet, title, columns }) =>
      [sheet, title, ...columns.map(({ label }) => label)].map((each) => each[language]),
    ),
    ...[...manifest.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(([, value = '']) => value),
  ];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Whether a text is this one, or begins with it where a guide gives its first words. */
const begins = (text: string, quoted: string): boolean =>
  text === quoted || (text.startsWith(quoted) && !/^\p{L}/u.test(text.slice(quoted.length)));

const guides = languages.flatMap((language) =>
  [`docs/guide.${language}.md`, ...(language === 'en' ? [] : [`docs/guide-controllers.${language}.md`])].map(
    (file): [string, Language] => [file, language],
  ),
);

test.each(guides)('%s quotes buttons, sheets and messages as they are', async (file, language) => {
  const said = await saidIn(language);
  const quoted = [...read(file).matchAll(/«([^»\n]+)»|“([^”\n]+)”/g)].map(
    ([, inner, outer]) => inner ?? outer ?? '',
  );
  expect(quoted.length).toBeGreaterThan(5);
  const unknown = quoted.filter((each) => !others.includes(each) && !said.some((text) => begins(text, each)));
  expect(unknown).toEqual([]);
});
