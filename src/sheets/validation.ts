import type { Column } from '../form/types';
import type { Words } from '../messages/words';
import type { PlannedArea, PlannedValidation } from './plan';

/** Dates that a report can speak of: far enough for any grant, near enough to catch a slip of the finger. */
const earliestDate = '2000-01-01';
const latestDate = '2099-12-31';

/** What a column's cells take, and what Excel says beside them; null for prose, which needs no telling. */
export function validationOf(column: Column, area: PlannedArea, words: Words): PlannedValidation | null {
  const title = shortened(column.label[words.language], 32);
  const said = (
    kind: 'count' | 'amount' | 'thousand' | 'date' | 'choice' | 'phone' | 'dates' | 'quantities',
  ) => ({
    area,
    title,
    prompt: words.text(`validation.${kind}.prompt`),
    error: words.text(`validation.${kind}.error`),
  });
  switch (column.type) {
    case 'count':
      return { ...said('count'), rule: { kind: 'whole-number', atLeast: 0 } };
    case 'number':
    case 'money':
      return {
        ...said(column.unit === 'KZT thousand' ? 'thousand' : 'amount'),
        rule: { kind: 'decimal', atLeast: 0 },
      };
    case 'date':
      return { ...said('date'), rule: { kind: 'date', from: earliestDate, to: latestDate } };
    case 'choice':
      return {
        ...said('choice'),
        rule: { kind: 'list', options: (column.options ?? []).map(({ label }) => label[words.language]) },
      };
    case 'phone':
      return { ...said('phone'), rule: { kind: 'any' } };
    case 'dates':
      return { ...said('dates'), rule: { kind: 'any' } };
    case 'quantities':
      return { ...said('quantities'), rule: { kind: 'any' } };
    case 'text':
    case 'longText':
    case 'fixed':
      return null;
  }
}

/** What the first cell of a table that grows says when a person comes to it: that a table of Word can be pasted there. */
export function pasteHint(column: Column, area: PlannedArea, words: Words): PlannedValidation {
  return {
    area,
    rule: { kind: 'any' },
    title: shortened(column.label[words.language], 32),
    prompt: words.text('validation.paste.prompt'),
    error: '',
  };
}

/** Excel allows 32 characters in the title of an input message. */
function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;
}
