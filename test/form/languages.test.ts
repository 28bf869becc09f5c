import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fallbackLanguage, languageFacts, languageOfLocale, languages } from '../../src/form/languages';
import { elements, inRepository } from '../manifest/manifest-reader';

/** A language as it would be asked for; `xx` is nobody's. */
interface Asked {
  readonly code: string;
  readonly locale: string;
}

const ours: readonly Asked[] = languages.map((code) => ({ code, locale: languageFacts[code].locale }));
const stub: Asked = { code: 'xx', locale: 'xx-XX' };

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

/**
 * The lists of languages that have no entry of this one. They do not compile either, and without the entry the form
 * cannot be made: so they are read as text.
 */
function missingInLists({ code }: Asked): string[] {
  const lists = (file: string, language: string): boolean =>
    new RegExp(`(?<!\\w)${language}(?=: |, | \\})`, 'u').test(readFileSync(inRepository(file), 'utf8'));
  return (
    sources
      // The first person with a real Excel is spoken to in Russian and English (docs/conformance.md).
      .filter((file) => file.endsWith('.ts') && !/^src\/(?:embedded-excel|conformance)\//u.test(file))
      .filter((file) => lists(file, fallbackLanguage) && !lists(file, code))
  );
}

/** Everything that a language lacks, by name. */
const lacksOf = (asked: Asked): string[] =>
  [missingFiles, missingInLists, missingInManifest, missingInPages].flatMap((missing) => missing(asked));

describe('a language', () => {
  it.each(ours)('of ours lacks nothing: $code', (asked) => {
    expect(lacksOf(asked)).toEqual([]);
  });

  it('that is not ours is told all that it lacks', () => {
    expect(lacksOf(stub)).toEqual(
      expect.arrayContaining([
        'src/messages/xx/index.ts',
        'src/messages/xx/pane.ts',
        'src/messages/xx/preview.ts',
        'src/messages/xx/start-problems.ts',
        'src/forms/final-report/labels/xx.ts',
        'src/forms/final-report/words/xx.ts',
        'src/forms/final-report/rules/money/words.xx.ts',
        'src/form/languages.ts',
        'src/form/units.ts',
        'src/forms/final-report/labels/index.ts',
        'src/forms/final-report/words/index.ts',
        'src/messages/load.ts',
        'src/messages/preview-texts.ts',
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
