import { effectField } from '../report/field-path';
import { filledRows, valueOf } from './expression';
import { relationRule } from './relation-rule';
import type { Rule } from './rule';

/** Rules that tie tables of different sections together. */

export const partnersCount = relationRule({
  id: 'partners-count',
  group: 'acrossTables',
  severity: 'error',
  meaning: 'The actual number of partners among the effects equals the filled rows of the partners table.',
  source: { clause: 'Form, sections 1 and 6' },
  relations: [
    { left: valueOf(effectField('partners', 'actual')), must: 'equal', right: filledRows('partners') },
  ],
});

export const acrossTablesRules: readonly Rule[] = [partnersCount];
