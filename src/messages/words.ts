import { IntlMessageFormat, type Formatters } from 'intl-messageformat';
import { tableOf, type Form } from '../form/form';
import { languageFacts, type Language } from '../form/languages';
import type { Finding } from '../findings/finding';
import type { Job } from '../findings/jobs';
import type { FieldPath } from '../report/field-path';
import type { MessageValue, MessageValues } from '../rules/rule';
import type { FormWords, MessageKey, RuleWords } from './types';

/** What a finding says, in the three parts that every finding has. */
export interface FindingWords {
  /** What is wrong, in one line with its figures. */
  readonly finding: string;
  /** The rule that does not hold. */
  readonly rule: string;
  /** What to do. */
  readonly action: string;
}

/** Speaks one language about the reports of one form; `Extra` are keys that only some faces have texts for. */
export interface Words<Extra extends string = never> {
  readonly language: Language;
  readonly form: Form;
  /** A text of ours; throws when a value that it names is not given. */
  text(key: MessageKey | Extra, values?: MessageValues): string;
  /** A text of the form's own (`FormWords` tells which there are); throws where the form has none. */
  ofForm(key: string, values?: MessageValues): string;
  /** The same, or null where the form has no such text. */
  ofFormIfAny(key: string): string | null;
  finding(finding: Pick<Finding, 'rule' | 'values'>): FindingWords;
  /** A job in one line: what is to be done and how much of it; a finding that stands alone says it itself. */
  job(job: Pick<Job, 'deed' | 'table' | 'findings'>): string;
  /** Whether all texts are there; of words that were made to begin with, the others are learnt later. */
  isWhole(): boolean;
  /** Takes in texts and words of rules that were fetched later than the others. */
  learn(later: SomeMessages): void;
  /** A rule in a few words. */
  ruleName(rule: string): string;
  /** A field as the form calls it: "Количество штатных работников", "Мероприятия, строка 3: план". */
  field(field: FieldPath): string;
  /** A number as the language writes it: `1 755 600`. */
  number(value: number): string;
  /** Whatever a message may name, as the language writes it: a figure, a day, the days of a period. */
  value(value: MessageValue): string;
  /** Day, month and year: `03.05.2023`. */
  date(iso: string): string;
}

/** Messages of which some may be fetched later; what is asked for before it is there is an error. */
export interface SomeMessages {
  readonly texts: Readonly<Partial<Record<string, string>>>;
  readonly rules: Readonly<Partial<Record<string, RuleWords>>>;
  /** Set where the others are to be learnt later. */
  readonly isPart?: true;
}

/** Builds the words of a language for a form. Compiled messages are kept for the next time. */
export function createWords<Extra extends string = never>(
  language: Language,
  messages: SomeMessages,
  form: Form,
  ofForm: FormWords,
  extra?: Readonly<Record<Extra, string>>,
): Words<Extra> {
  let texts: Readonly<Partial<Record<string, string>>> = { ...messages.texts, ...extra };
  let isWhole = messages.isPart !== true;
  const compiled = new Map<string, IntlMessageFormat>();
  const { figures, locales } = languageFacts[language];
  let rules: Readonly<Partial<Record<string, RuleWords>>> = { ...messages.rules, ...ofForm.rules };
  const numbers = new Intl.NumberFormat(figures, { maximumFractionDigits: 2 });
  const formatters: Formatters = {
    getNumberFormat: (_, options) => new Intl.NumberFormat(figures, options),
    getDateTimeFormat: (...asked) => new Intl.DateTimeFormat(...asked),
    getPluralRules: (...asked) => new Intl.PluralRules(...asked),
  };

  const format = (message: string, values: MessageValues): string => {
    let ready = compiled.get(message);
    if (ready === undefined) {
      ready = new IntlMessageFormat(message, [...locales], undefined, { formatters });
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
        return tableOf(form, value.table).sheet[language];
      case 'field':
        return field(value.field);
      case 'column':
        return columnLabel(value.field);
      case 'date':
        return date(value.iso);
      case 'dates':
        return `${date(value.start)} – ${date(value.end)}`;
      case 'labelled':
        return `${written(value.label)} ${written(value.value)}`;
      case 'rule':
        return wordsOf(value.rule).name;
      case 'list':
        return value.items.map(written).join('; ');
    }
  };

  const written = (value: MessageValue): string => {
    const said = say(value);
    return typeof said === 'number' ? numbers.format(said) : said;
  };

  const columnLabel = ({ table, column }: FieldPath): string =>
    tableOf(form, table).columns.find(({ id }) => id === column)?.label[language] ?? '';

  const field = ({ table: id, row, column }: FieldPath): string => {
    const table = tableOf(form, id);
    const label = columnLabel({ table: id, row, column });
    switch (table.kind) {
      case 'fields':
      case 'singleRow':
        return label;
      case 'fixedRows': {
        const rowLabel = table.rows.find((candidate) => candidate.id === row)?.label[language] ?? '';
        return table.columns.find(({ id: each }) => each === column)?.role === 'actual'
          ? rowLabel
          : `${rowLabel}: ${label}`;
      }
      case 'rows':
        return format(messageOf('field.inRow'), {
          table: table.sheet[language],
          row: row ?? '',
          column: label,
        });
    }
  };

  const wordsOf = (rule: string): RuleWords => {
    const words = rules[rule];
    if (words === undefined) throw new Error(`The rule ${rule} has no words in ${language}.`);
    return words;
  };

  /** A text of ours or of the form's, by a key that is made at run time. */
  const messageOf = (key: string): string => {
    return texts[key] ?? formText(key);
  };

  const formText = (key: string): string => {
    const text = ofForm.texts[key];
    if (text === undefined) throw new Error(`The form ${form.id} has no text ${key} in ${language}.`);
    return text;
  };

  const date = (iso: string): string => iso.split('-').reverse().join('.');

  return {
    language,
    form,
    text: (key, values = {}) => format(messageOf(key), values),
    ofForm: (key, values = {}) => format(formText(key), values),
    ofFormIfAny: (key) => (ofForm.texts[key] === undefined ? null : format(formText(key), {})),
    finding: ({ rule, values }) => {
      const words = wordsOf(rule);
      return {
        finding: format(words.finding, values),
        rule: format(words.rule, values),
        action: format(words.action, values),
      };
    },
    job: ({ deed, table, findings: [first, ...others] }) => {
      if (first === undefined) return '';
      const said = deed === null || others.length === 0 ? null : messageOf(`job.${deed}`);
      return said === null
        ? format(wordsOf(first.rule).finding, first.values)
        : format(said, { count: others.length + 1, table: { kind: 'table', table } });
    },
    isWhole: () => isWhole,
    learn: (later) => {
      isWhole = true;
      texts = { ...texts, ...later.texts };
      rules = { ...rules, ...later.rules };
    },
    ruleName: (rule) => wordsOf(rule).name,
    field,
    number: (value) => numbers.format(value),
    value: (value) => written(value),
    date,
  };
}
