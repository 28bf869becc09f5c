import type { Column, Table } from '../form/types';
import type { Words } from '../messages/words';
import type { PlannedArea, PlannedValidation } from './plan';

/** Dates that a report can speak of: far enough for any grant, near enough to catch a slip of the finger. */
const earliestDate = '2000-01-01';
const latestDate = '2099-12-31';

/**
 * What a column's cells take, and what Excel says beside them: the form's own hint where it has one, else what the kind
 * of the column asks for; null for prose without a hint, which needs no telling.
 */
export function validationOf(
  table: Table,
  column: Column,
  area: PlannedArea,
  words: Words,
): PlannedValidation | null {
  const hint = words.ofFormIfAny(`hint.${table.id}.${column.id}`);
  const title = titleOf(column, words);
  const said = (
    kind: 'count' | 'amount' | 'thousand' | 'date' | 'choice' | 'phone' | 'dates' | 'quantities',
  ) => ({
    area,
    title,
    prompt: hint ?? words.text(`validation.${kind}.prompt`),
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
      return hint === null ? null : { area, title, prompt: hint, error: '', rule: { kind: 'any' } };
    case 'fixed':
      return null;
  }
}

/** What the first cell of a table that grows says when a person comes to it: that a table of Word can be pasted there. */
export function pasteHint(column: Column, area: PlannedArea, words: Words): PlannedValidation {
  return {
    area,
    rule: { kind: 'any' },
    title: titleOf(column, words),
    prompt: words.text('validation.paste.prompt'),
    error: '',
  };
}

/** Excel allows 32 characters in the title of an input message; a longer label would be cut, and stands beside the cell. */
const mostOfTitle = 32;

function titleOf({ label }: Column, words: Words): string {
  const own = label[words.language];
  return own.length <= mostOfTitle ? own : words.text('validation.title');
}

/** Refuses what is typed into cells that the workbook works out by itself, and says why; no sheet is protected for it. */
export function computedGuard(area: PlannedArea, words: Words): PlannedValidation {
  return {
    area,
    rule: { kind: 'computed' },
    title: words.text('validation.computed.title'),
    prompt: '',
    error: words.text('validation.computed.error'),
  };
}
