import { age } from '../../../src/forms/final-report/tables/age';
import { socialStatus } from '../../../src/forms/final-report/tables/social-status';
import { phrases, type Change, type Prose } from './cases';
import { changed, type Json } from './change-report';
import { findingsIn, newFindings, type Found } from './check-report';
import type { Bases, Miss } from './reports';

/** Phrases put into a whole report, one at a time, in which nothing else speaks of the same. */

/**
 * A report with one activity that counts nothing, prose without figures, and the period that the phrases with dates are
 * of. The base's own prose tells of its 540 participants, which would contradict the totals of a phrase.
 */
function plainReport(bases: Bases): Json {
  return changed(bases.json('f1'), [
    ['set', 'goal', { goal: 'Содействие занятости молодежи.', achieved: 'Молодежь обучена.' }],
    ['set', 'narrative.goalAchievement', 'Цель достигнута.'],
    ['set', 'narrative.results', 'Молодежь обучена.'],
    ['set', 'general.periodStart', '2025-03-01'],
    ['set', 'general.periodEnd', '2025-11-30'],
    [
      'set',
      'activities',
      [
        {
          task: 'Задача 1. Обучение',
          activity: 'Встреча',
          dates: '12.05.2025',
          place: 'г. Караганда',
          participants: 'не применимо',
          shortTermResults: 'Выполнено.',
          indicators: 'Выполнено.',
          plan: '1 отчет',
          actual: '1 отчет',
          effect: 'Люди узнали новое.',
        },
      ],
    ],
  ]);
}

/** Totals of participants that agree with each other: all of them are young women. */
const totalsOf = (total: number): readonly Change[] => [
  ['set', 'gender', { total, men: 0, women: total }],
  ['set', 'socialStatus', allIn('youth', total, socialStatus.columns)],
  ['set', 'age', allIn('age23to27', total, age.columns)],
  ['set', 'effects.directBeneficiaries', { plan: total, actual: total }],
];

const allIn = (category: string, total: number, columns: readonly { readonly id: string }[]): Json => ({
  ...Object.fromEntries(columns.map(({ id }) => [id, 0])),
  total,
  [category]: total,
});

const alarming = ({ severity }: Found): boolean => severity !== 'question';
const rulesOf = (findings: readonly Found[]): string => findings.map(({ rule }) => rule).join(', ') || '–';
/** A range that ends before it begins was "unreadable" in the first edition of the rule book and has a rule now. */
const alsoFoundBy: Readonly<Record<string, string>> = { 'activity-date-unreadable': 'impossible-date' };

/** Judges phrases; every judgement gives null for what was read as an auditor reads it. */
export class Phrases {
  readonly #plain: Json;
  readonly #known: readonly Found[];

  constructor(bases: Bases) {
    this.#plain = plainReport(bases);
    this.#known = findingsIn(this.#plain);
  }

  /** Every phrase, as a function that judges it. */
  all(prose: Prose = phrases): readonly (() => Miss | null)[] {
    return [
      ...prose.people.map(
        ([text, total]) =>
          () =>
            this.#people(text, total),
      ),
      ...prose.unclear.map((text) => () => this.#unclear(text)),
      ...prose.wrongTotal.map(
        ([text, total]) =>
          () =>
            this.#wrongTotal(text, total),
      ),
      ...prose.planActual.map(
        ([plan, actual, rules]) =>
          () =>
            this.#planActual(plan, actual, rules),
      ),
      ...prose.dates.map(
        ([text, rules]) =>
          () =>
            this.#fires('dates', text, 'activities.0.dates', rules),
      ),
      ...prose.phones.map(
        ([text, rules]) =>
          () =>
            this.#fires('phone', text, 'partners.0.contacts', rules),
      ),
      ...prose.letters.map(
        ([text, complete]) =>
          () =>
            this.#letter(text, complete),
      ),
      ...prose.specialists.map(
        ([text, count]) =>
          () =>
            this.#specialists(text, count),
      ),
    ];
  }

  #found(...changes: readonly Change[]): readonly Found[] {
    return newFindings(changed(this.#plain, changes), this.#known);
  }

  #people(text: string, total: number): Miss | null {
    const participants: Change = ['set', 'activities.0.participants', text];
    const found = this.#found(...totalsOf(total), participants).filter(alarming);
    return found.length === 0
      ? null
      : { kind: 'people', what: `${text} = ${String(total)}`, why: rulesOf(found) };
  }

  #unclear(text: string): Miss | null {
    const found = this.#found(['set', 'activities.0.participants', text]);
    return found.some(({ rule }) => rule === 'participants-unclear')
      ? null
      : { kind: 'unclear', what: text, why: rulesOf(found) };
  }

  /** A question that any bound raises is not enough: the total is wrong. */
  #wrongTotal(text: string, total: number): Miss | null {
    const found = this.#found(...totalsOf(total), ['set', 'activities.0.participants', text]);
    return found.some(alarming)
      ? null
      : { kind: 'wrongTotal', what: `${text} ≠ ${String(total)}`, why: rulesOf(found) };
  }

  #planActual(plan: string, actual: string, rules: readonly string[]): Miss | null {
    const found = this.#found(
      ['set', 'activities.0.plan', plan],
      ['set', 'activities.0.actual', actual],
    ).filter(({ group, rows }) => group === 'planAndActual' && rows.includes('activities.0'));
    return asExpected(found, rules)
      ? null
      : { kind: 'planActual', what: `${plan} | ${actual} → ${rules.join(', ') || '–'}`, why: rulesOf(found) };
  }

  #fires(kind: string, text: string, path: string, rules: readonly string[]): Miss | null {
    const row = path.split('.').slice(0, 2).join('.');
    const found = this.#found(['set', path, text]).filter(({ rows }) => rows.includes(row));
    return asExpected(found, rules)
      ? null
      : { kind, what: `${text} → ${rules.join(', ') || '–'}`, why: rulesOf(found) };
  }

  #letter(text: string, complete: boolean): Miss | null {
    const found = this.#found(['set', 'recommendations.0.letter', text]);
    const incomplete = found.some(({ rule }) => rule === 'letter-incomplete');
    return incomplete !== complete
      ? null
      : { kind: 'letter', what: `${text}: ${String(complete)}`, why: rulesOf(found) };
  }

  /** The count that was read is right when it is accepted and the next one is not. */
  #specialists(text: string, count: number): Miss | null {
    const withCount = (actual: number): boolean =>
      this.#found(
        ['set', 'activities.0.shortTermResults', text],
        ['set', 'effects.specialists', { plan: actual, actual }],
      ).some(({ rule }) => rule === 'specialists-count');
    return !withCount(count) && withCount(count + 1)
      ? null
      : { kind: 'specialists', what: `${text} = ${String(count)}`, why: 'another number was read, or none' };
  }
}

function asExpected(found: readonly Found[], rules: readonly string[]): boolean {
  if (rules.length === 0) return found.length === 0;
  return rules.every((wanted) => found.some(({ rule }) => rule === wanted || rule === alsoFoundBy[wanted]));
}
