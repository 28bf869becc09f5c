import type { FormKit } from '../sheets/form-kit';
import type { RegisteredReport } from './entry';
import { projectKey } from './projects';

/** A report of the register and its file. */
export interface RegisteredFile {
  /** The file's path from the folder in which the register stands, with slashes. */
  readonly path: string;
  readonly report: RegisteredReport;
}

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly path: string;
  readonly problem: string;
}

/** What a register is made of. */
export interface Register {
  readonly kit: FormKit;
  readonly files: readonly RegisteredFile[];
  readonly unread: readonly UnreadFile[];
  /** When it was made, and by which rules. */
  readonly madeAt: Date;
}

/** An entry as it is kept for the next run, under the hash of the file that it was read from. */
export interface KeptEntry {
  readonly key: string;
  readonly json: string;
}

/** Reports in the order in which a register shows them: by organisation and project, then by path. */
export function inOrder({ form, summary }: FormKit, files: readonly RegisteredFile[]): RegisteredFile[] {
  return files
    .map((file) => ({ file, key: projectKey(form, summary, file.report.head) }))
    .toSorted(
      (one, other) =>
        one.key.localeCompare(other.key, 'ru') || one.file.path.localeCompare(other.file.path, 'ru'),
    )
    .map(({ file }) => file);
}
