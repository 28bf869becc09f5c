import type { Rule } from '../rules/rule';
import type { ValueRuleId } from '../rules/values';
import type { textsOfFiles } from './ru/file-texts';
import type { compareTexts } from './ru/compare';
import type { documentTexts } from './ru/documents';
import type { texts } from './ru/texts';
import type { wordFormTexts } from './ru/word-form';

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

/** The words of some rules; a rule that lacks them does not compile. */
export type WordsOf<Rules extends readonly Rule[]> = Readonly<Record<Rules[number]['id'], RuleWords>>;

/** The keys of all texts but those of forms. Russian has them first; a language that lacks one does not compile. */
export type MessageKey = keyof typeof texts | LaterKey;

/** The keys of what is said where a report comes from Word or goes there; fetched there alone. */
export type WordFormKey = keyof typeof wordFormTexts | keyof typeof documentTexts;

/** The keys of what a comparison of two reports says; fetched there alone. */
export type CompareKey = keyof typeof compareTexts;

/** The keys that the pane fetches where they are needed. */
export type LaterKey = WordFormKey | CompareKey;

/** The keys of what is said where files are opened and written: on the command line and in the preview. */
export type FileKey = keyof typeof textsOfFiles;

/** Every word that a person reads whatever the form, in one language. */
export interface Messages {
  readonly texts: Readonly<Record<Exclude<MessageKey, LaterKey>, string>>;
  /** Those of the rules that any form has. */
  readonly rules: Readonly<Record<ValueRuleId, RuleWords>>;
}

/** What a form says beside its labels, in one language. */
export interface FormWords {
  /**
   * - `kicker`: the line under the title on the front sheet;
   * - `head`: the heading above the report's head on the front sheet;
   * - `breadcrumb`, `breadcrumb.head`: the link from a sheet back to the front, for a section and for the head;
   * - `instruction.<sheet>`: what to do on a sheet of the form;
   * - `threshold.<id>`, `thresholds`: a limit of the funder by its name, and all that are set in one line;
   * - `job.<deed>`: the headline of several findings that one deed mends, for deeds of the form's own rules;
   * - `sending.attach`: what the form wants beside the report, one thing a line; an empty text where nothing;
   * - others are read by the form's own sections alone.
   */
  readonly texts: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, RuleWords>>;
}
