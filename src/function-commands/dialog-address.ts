import { problemKinds } from '../commands/problem';
import { fallbackLanguage, languageNamed, type Language } from '../form/languages';

/** What the dialog can tell: a problem, or that there was nothing to create. */
export const dialogKinds = [...problemKinds, 'nothing-missing'] as const;
export type DialogKind = (typeof dialogKinds)[number];

/** What the dialog's page is told by its address. */
export interface DialogContent {
  readonly kind: DialogKind;
  /** Excel's own code for support, or an empty string. */
  readonly code: string;
  readonly language: Language;
}

/** The longest code that is passed on; Excel's are far shorter. */
const longestCode = 120;

/**
 * The dialog's address within the add-in. It names what to tell by its kind; the words are the page's own, so that
 * nothing of the report stands in an address.
 *
 * `dialogAddress({ kind: 'protected', code: 'AccessDenied', language: 'kk' })` gives
 * `dialog.html?problem=protected&code=AccessDenied&language=kk`.
 */
export function dialogAddress({ kind, code, language }: DialogContent): string {
  const query = new URLSearchParams({ problem: kind, code: code.slice(0, longestCode), language });
  return `dialog.html?${query.toString()}`;
}

/** Reads what `dialogAddress` wrote. Whatever else stands there is taken for an unknown problem told in Russian. */
export function readDialogAddress(search: string): DialogContent {
  const query = new URLSearchParams(search);
  return {
    kind: dialogKinds.find((kind) => kind === query.get('problem')) ?? 'unknown',
    code: (query.get('code') ?? '').slice(0, longestCode),
    language: languageNamed(query.get('language')) ?? fallbackLanguage,
  };
}
