import type { RuleGroup, RuleId, RuleIdOf } from '../rules/ids';
import type { messages as russian } from './ru';

/**
 * What a rule says to a person. Texts are ICU messages; their values are those of the rule's findings.
 *
 * Figures are written `{actual, number}`, so that they are grouped as the language groups them.
 */
export interface RuleWords {
  /** A few words for lists: "Сумма мужчин и женщин". */
  readonly name: string;
  /** What is wrong, in one line with its figures. */
  readonly finding: string;
  /** What must hold. */
  readonly rule: string;
  /** What to do. */
  readonly action: string;
}

/** The words of one group of rules; a rule that lacks them does not compile. */
export type WordsOf<Group extends RuleGroup> = Readonly<Record<RuleIdOf<Group>, RuleWords>>;

/** The keys of all texts but those of the rules. Russian has them first; a language that lacks one does not compile. */
export type MessageKey = keyof typeof russian.texts;

/** Every word that a person reads, in one language. */
export interface Messages {
  readonly texts: Readonly<Record<MessageKey, string>>;
  readonly rules: Readonly<Record<RuleId, RuleWords>>;
}
