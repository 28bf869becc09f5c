import { age } from '../../tables/age';
import { socialStatus } from '../../tables/social-status';
import type { TableIdOfKind } from '../../ids';
import { type FieldPath } from '../../../../report/field-path';
import { valueOf, type Expression } from '../../../../rules/expression';
import { field } from '../../access';

/** The tables that count the same participants, each in its own way. */
export const participantTables = [
  'gender',
  'socialStatus',
  'age',
] as const satisfies readonly TableIdOfKind<'singleRow'>[];
export type ParticipantTable = (typeof participantTables)[number];

/** The categories of social status: every column but the total. */
export const socialCategories: readonly FieldPath[] = socialStatus.columns
  .map(({ id }) => id)
  .filter((id) => id !== 'total')
  .map((id) => field('socialStatus', id));

/** The age bands: every column but the total. */
export const ageBands: readonly FieldPath[] = age.columns
  .map(({ id }) => id)
  .filter((id) => id !== 'total')
  .map((id) => field('age', id));

/** The bands that lie within the ages given, both included. */
export function bandsBetween(from: number, to: number): FieldPath[] {
  return age.columns.flatMap((column) =>
    'ageFrom' in column && column.ageFrom >= from && (column.ageTo ?? Infinity) <= to
      ? [field('age', column.id)]
      : [],
  );
}

/** The total of participants that a table gives. */
export const totalOf = (table: ParticipantTable): Expression => valueOf(field(table, 'total'));
