import * as z from 'zod/mini';
import type { Form } from '../../form/form';
import type { WorkbookSnapshot } from '../../report/snapshot';

/**
 * The setting in which the reasons are kept while the summary is written anew, and not longer: in the sheet they are
 * overwritten, and a break-off must lose none.
 */
export const keptReasonsKey = ({ names }: Form): string => `${names.settingsPrefix}reasons`;

const keptReasons = z.object({
  version: z.literal(1),
  rows: z.array(z.object({ code: z.string(), reason: z.string() })),
});

/** A reason as a row of the findings holds it, and the code beside it. */
export type KeptReason = z.infer<typeof keptReasons>['rows'][number];

/** What is stored for these reasons. */
export function keptReasonsFor(rows: readonly KeptReason[]): z.infer<typeof keptReasons> {
  return { version: 1, rows: [...rows] };
}

/** The reasons that were kept when the writing of a summary broke off; null where none did. */
export function keptReasonsIn(form: Form, { settings }: WorkbookSnapshot): readonly KeptReason[] | null {
  const { success, data } = keptReasons.safeParse(settings.get(keptReasonsKey(form)));
  return success ? data.rows : null;
}
