import { languageFacts, languages, type Language } from '../../../../src/form/languages';
import { findingsOf, type Finding } from '../../../../src/findings/finding';
import type { MessageValues } from '../../../../src/rules/rule';
import { ruleCases, rulesWithCases } from './cases';
import { failuresIn, outcomesOf } from './cases/outcomes';
import { type RuleId, ruleIds, wordsIn } from '../../../support/final-report';

/** Every finding that the cases of a rule give. */
const findingsOfCases: readonly (readonly [RuleId, readonly Finding[]])[] = rulesWithCases.map((rule) => [
  rule.id,
  ruleCases[rule.id].fails.flatMap(({ changes }) => findingsOf(rule, failuresIn(outcomesOf(rule, changes)))),
]);

/** Whether a language is written in Cyrillic letters. */
const isCyrillic = (language: Language): boolean =>
  new Intl.Locale(languageFacts[language].locale).maximize().script === 'Cyrl';

/** Latin words that Russian and Kazakh use as they are, and those of the cases' own cells. */
const foreign = /\b(?:Excel|REF)\b/gu;

describe.each(languages)('the words of the rules in %s', (language) => {
  const words = wordsIn(language);

  it.each(findingsOfCases)('say every finding of %s in three parts', (_, findings) => {
    for (const finding of findings) {
      const { finding: headline, rule, action } = words.finding(finding);
      expect(headline).not.toMatch(/\n/u);
      for (const part of [headline, rule, action]) {
        expect(part.length).toBeGreaterThan(8);
        expect(part).not.toMatch(/[{}]|undefined|null|NaN|Infinity|\[object|\s{2}/u);
        expect(ruleIds.filter((id) => part.includes(id))).toEqual([]);
        if (isCyrillic(language)) expect(part.replace(foreign, '')).not.toMatch(/[A-Za-z]{2}/u);
      }
      expect(rule).toMatch(/\.$/u);
      expect(action).toMatch(/\.$/u);
    }
  });

  it('name every rule, each differently', () => {
    const names = ruleIds.map((id) => words.ruleName(id));
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    expect(new Set(names).size).toBe(ruleIds.length);
  });
});

describe('a headline with a number in it', () => {
  const says = (language: Language, rule: RuleId, values: MessageValues) =>
    wordsIn(language).finding({ rule, values }).finding.replaceAll('\u00a0', ' ');
  const blank = (count: number) => ({
    count,
    table: { kind: 'table', table: 'age' } as const,
    fields: { kind: 'list', items: [] } as const,
  });

  const other = (percent: number) => ({ actual: 60, total: 120, percent });

  it.each<[Language, RuleId, MessageValues, string]>([
    ['ru', 'blank-category', blank(1), 'Возраст: не заполнена 1 категория ()'],
    ['ru', 'blank-category', blank(3), 'Возраст: не заполнены 3 категории ()'],
    ['ru', 'blank-category', blank(5), 'Возраст: не заполнено 5 категорий ()'],
    ['ru', 'blank-category', blank(21), 'Возраст: не заполнена 21 категория ()'],
    [
      'ru',
      'partners-count',
      { expected: 1, actual: 1000 },
      'Партнеров по факту 1 000, а в таблице партнеров 1 строка',
    ],
    [
      'ru',
      'partners-count',
      { expected: 12, actual: 2 },
      'Партнеров по факту 2, а в таблице партнеров 12 строк',
    ],
    [
      'ru',
      'partners-count',
      { expected: 22, actual: 2 },
      'Партнеров по факту 2, а в таблице партнеров 22 строки',
    ],
    [
      'kk',
      'partners-count',
      { expected: 1, actual: 5 },
      'Нақты 5 серіктес көрсетілген, ал серіктестер кестесінде 1 жол',
    ],
    [
      'en',
      'partners-count',
      { expected: 1, actual: 5 },
      '5 partners reported, but the partners table lists 1',
    ],
    [
      'en',
      'partners-count',
      { expected: 2, actual: 1500 },
      '1,500 partners reported, but the partners table lists 2',
    ],
    [
      'ru',
      'success-story-length',
      { actual: 21, least: 5, most: 8, side: 'long', limits: 'two' },
      'В истории успеха 21 предложение – больше 8',
    ],
    ['ru', 'large-other', other(1), 'К другим категориям отнесено 60 из 120 участников – больше 1 процента'],
    ['ru', 'large-other', other(2), 'К другим категориям отнесено 60 из 120 участников – больше 2 процентов'],
    [
      'ru',
      'large-other',
      other(20),
      'К другим категориям отнесено 60 из 120 участников – больше 20 процентов',
    ],
    [
      'ru',
      'large-other',
      other(21),
      'К другим категориям отнесено 60 из 120 участников – больше 21 процента',
    ],
    [
      'kk',
      'large-other',
      other(30),
      '120 қатысушының 60 адамы өзге санаттарға жатқызылған – бұл 30 пайыздан көп',
    ],
    ['en', 'large-other', other(30), '60 of 120 participants are in other categories: more than 30%'],
  ])('agrees with the number in %s: %s', (language, rule, values, expected) => {
    expect(says(language, rule, values)).toBe(expected);
  });
});

describe('the rule of the success story', () => {
  const story = (least: number, most: number) => ({
    actual: 200,
    least,
    most,
    side: 'long',
    limits: least === most ? 'one' : 'two',
  });

  it.each<[Language, number, number, string]>([
    ['ru', 5, 8, 'История успеха занимает от 5 до 8 предложений.'],
    ['ru', 4, 21, 'История успеха занимает от 4 до 21 предложения.'],
    ['ru', 1, 1, 'История успеха занимает 1 предложение.'],
    ['ru', 3, 3, 'История успеха занимает 3 предложения.'],
    ['ru', 6, 6, 'История успеха занимает 6 предложений.'],
    ['kk', 4, 10, 'Табыс тарихы 4 сөйлемнен 10 сөйлемге дейін болады.'],
    ['kk', 6, 6, 'Табыс тарихы 6 сөйлемнен тұрады.'],
    ['en', 4, 10, 'A success story has 4 to 10 sentences.'],
    ['en', 1, 1, 'A success story has 1 sentence.'],
  ])('names the limits in force, in %s: %d to %d', (language, least, most, expected) => {
    const words = wordsIn(language);
    expect(words.finding({ rule: 'success-story-length', values: story(least, most) }).rule).toBe(expected);
  });
});
