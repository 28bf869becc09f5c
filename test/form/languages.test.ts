import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fallbackLanguage, languageFacts, languageOfLocale, languages } from '../../src/form/languages';
import { labels } from '../../src/forms/final-report/labels';
import { startProblemWords } from '../../src/messages/start-problems';
import { units } from '../../src/form/units';
import { previewTexts } from '../../src/messages/preview-texts';
import { elements, inRepository } from '../manifest/manifest-reader';

/** A language as it would be asked for; `uz` is none of ours. */
interface Asked {
  readonly code: string;
  readonly locale: string;
}

const ours: readonly Asked[] = languages.map((code) => ({ code, locale: languageFacts[code].locale }));
const stub: Asked = { code: 'uz', locale: 'uz-UZ' };

/** The files of src, with slashes, as `src/form/units.ts`; in which languages reports are written is another matter. */
const sources = readdirSync(inRepository('src'), { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file).split(sep).join('/'))
  .filter((file) => !file.startsWith('src/reading/'));

/** Whether a file is that of one language: `messages/ru/pane.ts`, `labels/ru.ts`, `words.ru.ts`. */
const isOf = (code: string, file: string): boolean => new RegExp(`[/.]${code}[/.]`, 'u').test(file);

/** The files that the form's own language has and this one lacks. */
function missingFiles({ code }: Asked): string[] {
  return sources
    .filter((file) => isOf(fallbackLanguage, file))
    .map((file) => file.replace(new RegExp(`([/.])${fallbackLanguage}([/.])`, 'u'), `$1${code}$2`))
    .filter((file) => !sources.includes(file));
}

/** The texts of the manifest that say nothing in this language. */
function missingInManifest({ code, locale }: Asked): string[] {
  if (code === fallbackLanguage) return [];
  return elements
    .filter((element) => /^(?:DisplayName|Description|bt:String)$/u.test(element.name))
    .filter((element) => element.attributes['DefaultValue'] !== undefined)
    .filter(
      ({ children }) =>
        !children.some(
          (child) =>
            child.type === 'element' &&
            child.attributes['Locale'] === locale &&
            (child.attributes['Value'] ?? '').trim() !== '',
        ),
    )
    .map((element) => `manifest.xml: ${element.attributes['id'] ?? element.name}`);
}

/** The pages that speak by themselves, before any script has told the language, and do not in this one. */
function missingInPages({ code }: Asked): string[] {
  const speaks = (page: string, language: string): boolean =>
    new RegExp(`<(?!html)\\w+ lang="${language}"`, 'u').test(readFileSync(inRepository(page), 'utf8'));
  return sources
    .filter((file) => file.endsWith('.html') && speaks(file, fallbackLanguage))
    .filter((page) => !speaks(page, code));
}

/** The tables of texts of all languages that have none of this one; they do not compile either. */
function missingInTables({ code }: Asked): string[] {
  return Object.entries({
    'src/form/units.ts': units.person,
    'src/forms/final-report/labels/index.ts': labels,
    'src/messages/start-problems.ts': startProblemWords,
    'src/messages/preview-texts.ts': previewTexts,
  }).flatMap(([name, table]) => (code in table ? [] : [name]));
}

/** Everything that a language lacks, by name. */
const lacksOf = (asked: Asked): string[] =>
  [missingFiles, missingInTables, missingInManifest, missingInPages].flatMap((missing) => missing(asked));

describe('a language', () => {
  it.each(ours)('of ours lacks nothing: $code', (asked) => {
    expect(lacksOf(asked)).toEqual([]);
  });

  it('that is not ours is told all that it lacks', () => {
    expect(lacksOf(stub)).toEqual(
      expect.arrayContaining([
        'src/messages/uz/index.ts',
        'src/messages/uz/pane.ts',
        'src/messages/uz/preview.ts',
        'src/messages/uz/start-problems.ts',
        'src/forms/final-report/labels/uz.ts',
        'src/forms/final-report/words/uz.ts',
        'src/forms/final-report/rules/money/words.uz.ts',
        'src/form/units.ts',
        'src/messages/start-problems.ts',
        'manifest.xml: DisplayName',
        'manifest.xml: Description',
        'manifest.xml: Check.Label',
        'manifest.xml: GetStarted.Text',
        'src/taskpane/taskpane.html',
        'src/function-commands/support.html',
      ]),
    );
    expect(lacksOf(stub).length).toBe(new Set(lacksOf(stub)).size);
  });

  it('has a locale of its own, in which plurals and figures can be written', () => {
    for (const code of languages) {
      const { locale, locales, figures } = languageFacts[code];
      expect(languageOfLocale(locale)).toBe(code);
      expect(Intl.PluralRules.supportedLocalesOf([...locales])).not.toEqual([]);
      expect(Intl.NumberFormat.supportedLocalesOf([figures])).not.toEqual([]);
    }
  });
});

describe('the language of a locale', () => {
  it.each([
    ['ru-RU', 'ru'],
    ['ru-KZ', 'ru'],
    ['kk-KZ', 'kk'],
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['de-DE', 'ru'],
    ['', 'ru'],
  ])('%s is spoken to in %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language);
  });
});
