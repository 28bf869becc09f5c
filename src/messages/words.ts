import { IntlMessageFormat, type Formatters } from 'intl-messageformat';
import type { Language } from '../form/types';
import type { Finding } from '../findings/finding';
import type { FieldPath } from '../report/field-path';
import { tableOf } from '../report/report';
import type { MessageValue, MessageValues } from '../rules/rule';
import type { RuleId } from '../rules/ids';
import type { MessageKey, Messages, RuleWords } from './types';

/** What a finding says, in the three parts that every finding has. */
export interface FindingWords {
  /** What is wrong, in one line with its figures. */
  readonly finding: string;
  /** The rule that does not hold. */
  readonly rule: string;
  /** What to do. */
  readonly action: string;
}

/** Speaks one language. */
export interface Words {
  readonly language: Language;
  /** A text of the catalogue; throws when a value that it names is not given. */
  text(key: MessageKey, values?: MessageValues): string;
  finding(finding: Pick<Finding, 'rule' | 'values'>): FindingWords;
  /** A rule in a few words. */
  ruleName(rule: RuleId): string;
  /** A field as the form calls it: "Количество штатных работников", "Мероприятия, строка 3: план". */
  field(field: FieldPath): string;
  /** A number as the language writes it: `1 755 600`. */
  number(value: number): string;
  /** Day, month and year: `03.05.2023`. */
  date(iso: string): string;
}

/** The locales of a language; some browsers do not know Kazakh. */
function localesOf(language: Language): string[] {
  return language === 'kk' ? ['kk', 'ru'] : [language];
}

/**
 * The locale in which a language writes figures. Kazakh and Russian group and point them alike, and Chromium knows
 * Kazakh by its name alone: it would write `25,000,000`.
 */
function figuresLocaleOf(language: Language): string {
  return language === 'kk' ? 'ru' : language;
}

/** Builds the words of a language from its messages. Compiled messages are kept for the next time. */
export function createWords(language: Language, messages: Messages): Words {
  const compiled = new Map<string, IntlMessageFormat>();
  const locales = localesOf(language);
  const figures = figuresLocaleOf(language);
  const numbers = new Intl.NumberFormat(figures, { maximumFractionDigits: 2 });
  const formatters: Formatters = {
    getNumberFormat: (_, options) => new Intl.NumberFormat(figures, options),
    getDateTimeFormat: (...asked) => new Intl.DateTimeFormat(...asked),
    getPluralRules: (...asked) => new Intl.PluralRules(...asked),
  };

  const format = (message: string, values: MessageValues): string => {
    let ready = compiled.get(message);
    if (ready === undefined) {
      ready = new IntlMessageFormat(message, locales, undefined, { formatters });
      compiled.set(message, ready);
    }
    const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, say(value)]));
    return String(ready.format(said));
  };

  /** Numbers stay numbers, so that messages can choose plurals by them. */
  const say = (value: MessageValue): string | number => {
    if (typeof value !== 'object') return value;
    switch (value.kind) {
      case 'table':
        return tableOf(value.table).sheet[language];
      case 'field':
        return field(value.field);
      case 'column':
        return columnLabel(value.field);
      case 'date':
        return date(value.iso);
      case 'labelled':
        return `${written(value.label)} ${written(value.value)}`;
      case 'list':
        return value.items.map(written).join('; ');
    }
  };

  const written = (value: MessageValue): string => {
    const said = say(value);
    return typeof said === 'number' ? numbers.format(said) : said;
  };

  const columnLabel = ({ table, column }: FieldPath): string =>
    tableOf(table).columns.find(({ id }) => id === column)?.label[language] ?? '';

  const field = ({ table: id, row, column }: FieldPath): string => {
    const table = tableOf(id);
    const label = columnLabel({ table: id, row, column });
    switch (table.kind) {
      case 'fields':
      case 'singleRow':
        return label;
      case 'fixedRows': {
        const rowLabel = table.rows.find((candidate) => candidate.id === row)?.label[language] ?? '';
        return column === 'actual' ? rowLabel : `${rowLabel}: ${label}`;
      }
      case 'rows':
        return format(messages.texts['field.inRow'], {
          table: table.sheet[language],
          row: row ?? '',
          column: label,
        });
    }
  };

  const date = (iso: string): string => iso.split('-').reverse().join('.');

  return {
    language,
    text: (key, values = {}) => format(messages.texts[key], values),
    finding: ({ rule, values }) => {
      const words: RuleWords = messages.rules[rule];
      return {
        finding: format(words.finding, values),
        rule: format(words.rule, values),
        action: format(words.action, values),
      };
    },
    ruleName: (rule) => messages.rules[rule].name,
    field,
    number: (value) => numbers.format(value),
    date,
  };
}
