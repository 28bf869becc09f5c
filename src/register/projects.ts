import type { Form } from '../form/form';
import type { SummaryDefinition } from '../sheets/form-kit';
import { headKind } from './columns';
import type { RegisteredFile } from './register';

/** The same for reports of one project: its organisation and name, however they are quoted and spaced. */
export function projectKey(form: Form, { head }: SummaryDefinition, values: readonly unknown[]): string {
  return head
    .map(({ field }, index) => (headKind(form, field) === 'text' ? plain(values[index]) : ''))
    .join('|');
}

function plain(value: unknown): string {
  return typeof value === 'string' ? (value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ') : '';
}

/** The reports of which there are several of one project, project by project. */
export function repeatedProjects(
  form: Form,
  summary: SummaryDefinition,
  files: readonly RegisteredFile[],
): readonly (readonly RegisteredFile[])[] {
  const byProject = new Map<string, RegisteredFile[]>();
  for (const file of files) {
    const key = projectKey(form, summary, file.report.head);
    // A report without a name is nobody's second one.
    if (key.replaceAll('|', '') === '') continue;
    const same = byProject.get(key);
    if (same === undefined) byProject.set(key, [file]);
    else same.push(file);
  }
  return [...byProject.values()].filter(({ length }) => length > 1);
}
