import type { Form } from '../form/form';
import type { Words } from '../messages/words';
import { columnName } from '../report/defined-names';
import { call, ifError, iff, infix, name, number, quotedText, type Formula } from '../rules/formula';
import { planTitledList, type ColumnPlan } from './column-plan';
import type { Attachment, FormKit } from './form-kit';
import { formula, text } from './plan';
import { section, type Section } from './section';
import { attachedName } from './summary/names';

/** What a person chooses beside an attachment: it lies with the report, or it is not needed. */
export const attachedMarks = { attached: '✓', notNeeded: '–' } as const;

/** How many cells of the report speak of an attachment; 0 where its sheet was deleted. */
function mentions(form: Form, { told }: Attachment): Formula {
  const counts = told.map(({ table, column, like }) =>
    ifError(call('COUNTIF', name(columnName(form, table, column)), quotedText(like)), number(0)),
  );
  return infix('+', ...counts);
}

/**
 * What goes with the report, with a tick each: whether the report speaks of it by the words of its cells, what the person
 * says of it, and whether the two agree. The ticks belong to the paper and not to the report.
 */
export function attachmentsSection(
  { form, summary }: FormKit,
  words: Words,
  top: number,
  left: number,
): Section {
  if (summary.attachments.length === 0) return section(top - 1, {});
  const ticked = ({ id }: Attachment) => name(attachedName(form, id));
  const isMentioned = (each: Attachment) => infix('>', mentions(form, each), number(0));
  const says = (mark: string, key: 'attached' | 'promised' | 'notNeeded' | 'none') =>
    quotedText(`${mark} ${words.text(`contents.attachments.${key}`)}`);
  const columns: readonly ColumnPlan<Attachment>[] = [
    {
      heading: words.text('contents.attachments.what'),
      style: 'Report cell',
      value: ({ label }) => text(words.ofForm(label)),
    },
    {
      heading: words.text('contents.attachments.tick'),
      style: 'Report input as text',
      value: () => null,
      cellName: ({ id }) => attachedName(form, id),
      validation: (area) => ({
        area,
        rule: { kind: 'list', options: Object.values(attachedMarks) },
        title: words.text('contents.attachments.tick'),
        prompt: words.text('contents.attachments.prompt'),
        error: words.text('validation.choice.error'),
      }),
    },
    {
      heading: words.text('contents.attachments.mentioned'),
      style: 'Report cell',
      value: (each) =>
        formula(iff(isMentioned(each), quotedText(words.text('contents.attachments.yes')), quotedText('–'))),
    },
    {
      heading: words.text('contents.state'),
      style: 'Report cell',
      value: (each) =>
        formula(
          iff(
            infix('=', ticked(each), quotedText(attachedMarks.attached)),
            says('✓', 'attached'),
            iff(
              isMentioned(each),
              says('!', 'promised'),
              iff(
                infix('=', ticked(each), quotedText(attachedMarks.notNeeded)),
                says('–', 'notNeeded'),
                says('–', 'none'),
              ),
            ),
          ),
        ),
      marks: true,
    },
  ];
  return planTitledList(words.text('contents.attachments'), {
    top: top + 1,
    left,
    columns,
    items: summary.attachments,
  });
}
