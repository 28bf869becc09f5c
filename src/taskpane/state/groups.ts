import type { Form } from '../../form/form';
import { severities } from '../../rules/rule';
import type { Entry } from './listing';
import type { Grouping } from './state';

/** What a group of the list is called by: a section, the id of a table, or `arrived`. */
export type GroupId = string;

export interface Group {
  readonly id: GroupId;
  readonly entries: readonly Entry[];
  /** Folded unless the person opens it. */
  readonly folded: boolean;
}

/**
 * The list in groups, empty ones left out: what came while the list was held stands last.
 *
 * By severity the worst group lies open and the others are folded; by table all lie open. Answered findings
 * are always a group of their own, folded.
 */
export function groupsOf(form: Form, entries: readonly Entry[], grouping: Grouping): Group[] {
  const placed = entries.filter(({ arrived }) => !arrived);
  const open = placed.filter(({ section }) => section !== 'answered');
  const groups: Group[] =
    grouping === 'severity'
      ? severities.map((id) => ({ id, entries: open.filter(({ section }) => section === id), folded: true }))
      : form.tables.map(({ id }) => ({
          id,
          entries: open.filter(({ finding }) => finding.table === id),
          folded: false,
        }));
  const filled = [
    ...groups,
    {
      id: 'answered',
      entries: placed.filter(({ section }) => section === 'answered'),
      folded: true,
    },
    { id: 'arrived', entries: entries.filter(({ arrived }) => arrived), folded: false },
  ].filter((group) => group.entries.length > 0);
  return filled.map((group, index) =>
    index === 0 && group.id !== 'answered' ? { ...group, folded: false } : group,
  );
}
