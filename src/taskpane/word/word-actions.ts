import type { ImportReportInput, ImportReportOutput, ImportReview } from '../../commands/import-report';
import type { ReadForm, WordForm } from '../../commands/read-word-form';
import type { Language } from '../../form/languages';
import type { Commands } from '../commands';
import type { Edits } from '../state/edits';
import type { Store } from '../state/store';
import type { Turns } from '../state/turns';
import type { WordCommands } from './word-commands';

/** A document that was read: what it holds and what bringing it would do, or why it is not the form. */
export type LookedAt =
  | { readonly kind: 'form'; readonly form: ReadForm; readonly review: ImportReview }
  | Extract<WordForm, { readonly kind: 'refused' }>;

/** What a person can do with Word. Each gives null where it failed; trouble is told in the pane's state. */
export interface WordActions {
  /** Reads a document and compares it with the workbook; writes nothing. */
  readonly look: (bytes: Uint8Array) => Promise<LookedAt | null>;
  readonly bring: (input: ImportReportInput) => Promise<ImportReportOutput | null>;
  readonly write: (language: Language) => Promise<Uint8Array | null>;
  readonly canSaveFiles: WordCommands['canSaveFiles'];
}

/** Joins the pane's state and the commands of Word. */
export function createWordActions(
  word: WordCommands,
  { inspectWorkbook, recheckReport }: Pick<Commands, 'inspectWorkbook' | 'recheckReport'>,
  { state, dispatch }: Pick<Store, 'state' | 'dispatch'>,
  { perform }: Pick<Turns, 'perform'>,
  { reading }: Pick<Edits, 'reading'>,
): WordActions {
  return {
    look: async (bytes) => {
      let seen: LookedAt | null = null;
      await perform('word', async (asked) => {
        const form = await word.read(bytes);
        seen =
          form.kind === 'refused'
            ? form
            : { kind: 'form', form, review: await word.review.run(asked, form.report) };
      });
      return seen;
    },
    bring: async (input) => {
      let brought: ImportReportOutput | null = null;
      await perform('word', async (asked) => {
        brought = await word.bring.run(asked, input);
        dispatch({ type: 'inspected', workbook: await inspectWorkbook.run(asked) });
        if (state().result === null) return;
        const show = reading();
        show({ type: 'rechecked', result: await recheckReport.run(asked) });
      });
      return brought;
    },
    write: async (language) => {
      let bytes: Uint8Array | null = null;
      await perform('word', async (asked) => {
        bytes = await word.write.run(asked, { language });
      });
      return bytes;
    },
    canSaveFiles: word.canSaveFiles,
  };
}
