import type { PeopleGroup, PeopleReading } from '../../../src/reading/quantity';

/**
 * A reading of people in one line, as the tables of cases write it: `60` or `48..72`, then the groups with what breaks
 * them down: `30 = 30{pair 33: 18, 15}`. `?` marks who may be some of those before, `visits` attendances.
 */
export function written({ total, groups }: PeopleReading): string {
  if (total === null) return '-';
  return `${span(total)} = ${groups.map(group).join(' + ')}`;
}

function span({ least, most }: { readonly least: number; readonly most: number }): string {
  return least === most ? String(least) : `${String(least)}..${String(most)}`;
}

function group({ count, per, maybePart, parts }: PeopleGroup): string {
  const broken = parts.map(({ kind, sum, groups }) => {
    const made = sum === null ? kind : `${kind} ${span(sum)}`;
    return `${made}: ${groups.map(group).join(', ')}`;
  });
  return [
    span(count),
    maybePart ? '?' : '',
    per === 'attendance' ? ' visits' : '',
    broken.length > 0 ? `{${broken.join('; ')}}` : '',
  ].join('');
}
