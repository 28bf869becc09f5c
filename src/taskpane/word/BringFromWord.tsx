import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ImportReportOutput } from '../../commands/import-report';
import { usualLimits } from '../../document/package/limits';
import { fieldKey } from '../../report/field-path';
import { checkedReport } from '../lazy-checked-report';
import { usePane, usePaneState } from '../pane-context';
import { ChooseFile } from '../shared/ChooseFile';
import { SeverityMark } from '../shared/SeverityMark';
import { isShown } from '../state/activity';
import { DifferingCells } from './DifferingCells';
import { Found, NotBrought, Planned } from './DocumentReview';
import { useWordStyles } from './word-styles';
import type { LookedAt, WordActions } from './word-actions';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  mark: { marginTop: '2px' },
});

/** What stands on the screen: nothing yet, what was seen in a document, or what was written of it. */
type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looked'; readonly file: string; readonly seen: LookedAt }
  | {
      readonly kind: 'brought';
      readonly file: string;
      readonly seen: Extract<LookedAt, { readonly kind: 'form' }>;
      readonly output: ImportReportOutput;
    };

const tooBig: LookedAt = { kind: 'refused', why: 'too-big', detail: '' };

/** Chooses or drops a filled-in form, shows what is in it before anything is written, and writes it. */
export function BringFromWord({ word }: { readonly word: WordActions }) {
  const styles = useWordStyles();
  const { words } = usePane();
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const look = (file: File) => {
    setStage({ kind: 'idle' });
    void lookAt(word, file).then((seen) => {
      if (seen !== null) setStage({ kind: 'looked', file: file.name, seen });
    });
  };
  return (
    <div className={styles.part}>
      <h2 className={styles.heading}>{words.text('word.bring')}</h2>
      <ChooseFile
        purpose="word"
        accept=".docx"
        note={words.text('word.bring.note')}
        label={words.text('word.choose')}
        onFile={look}
      />
      {stage.kind === 'looked' && stage.seen.kind === 'refused' && (
        <Refused file={stage.file} why={stage.seen.why} />
      )}
      {stage.kind === 'looked' && stage.seen.kind === 'form' && (
        <Look
          key={stage.file}
          file={stage.file}
          seen={stage.seen}
          word={word}
          onBrought={(output, seen) => setStage({ kind: 'brought', file: stage.file, seen, output })}
          onCancel={() => setStage({ kind: 'idle' })}
        />
      )}
      {stage.kind === 'brought' && <Brought output={stage.output} seen={stage.seen} />}
    </div>
  );
}

async function lookAt(word: WordActions, file: File): Promise<LookedAt | null> {
  // A file beyond all bounds is not even read.
  return file.size > usualLimits.file ? tooBig : word.look(new Uint8Array(await file.arrayBuffer()));
}

function Refused({
  file,
  why,
}: {
  readonly file: string;
  readonly why: Extract<LookedAt, { readonly kind: 'refused' }>['why'];
}) {
  const own = useStyles();
  const { words } = usePane();
  return (
    <div className={own.line} role="alert">
      <SeverityMark mark="error" />
      <span>{words.text(`document.refused.${why}`, { file, form: words.form.title[words.language] })}</span>
    </div>
  );
}

interface LookProperties {
  readonly file: string;
  readonly seen: Extract<LookedAt, { readonly kind: 'form' }>;
  readonly word: WordActions;
  readonly onBrought: (
    output: ImportReportOutput,
    seen: Extract<LookedAt, { readonly kind: 'form' }>,
  ) => void;
  readonly onCancel: () => void;
}

function Look({ file, seen, word, onBrought, onCancel }: LookProperties) {
  const styles = useWordStyles();
  const { words } = usePane();
  const running = usePaneState(({ activity }) => isShown(activity));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const { form, review } = seen;
  const write = async () => {
    const output = await word.bring({
      report: form.report,
      language: words.language,
      replace: review.differing
        .filter(({ from }) => chosen.has(fieldKey(from)))
        .map(({ from, standing }) => ({ from, seen: standing })),
    });
    if (output !== null) onBrought(output, seen);
  };
  const isNothing =
    review.toBeMade.length + review.fill.length + review.newRows.length === 0 && chosen.size === 0;
  return (
    <>
      <h3 ref={top} tabIndex={-1} className={styles.heading}>
        {file}
      </h3>
      <Found form={form} />
      <Planned review={review} />
      {review.differing.length > 0 && (
        <DifferingCells cells={review.differing} chosen={chosen} onChoose={setChosen} />
      )}
      <NotBrought form={form} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={running || isNothing}
          onClick={() => {
            void write();
          }}
        >
          {words.text('word.write')}
        </Button>
        <Button onClick={onCancel}>{words.text('pane.cancel')}</Button>
      </div>
    </>
  );
}

interface BroughtProperties {
  readonly output: ImportReportOutput;
  readonly seen: Extract<LookedAt, { readonly kind: 'form' }>;
}

/** What was written, what was kept, and still what was not brought: nothing of the document disappears from sight. */
function Brought({ output, seen }: BroughtProperties) {
  const styles = useWordStyles();
  const own = useStyles();
  const { words, store, actions } = usePane();
  const { created, filled, replaced, kept, rows, homeless } = output;
  const lines = [
    ...(created.length === 0 ? [] : [words.text('word.done.created', { count: created.length })]),
    ...(filled === 0 ? [] : [words.text('word.done.filled', { count: filled })]),
    ...(rows === 0 ? [] : [words.text('word.done.rows', { count: rows })]),
    ...(replaced === 0 ? [] : [words.text('word.done.replaced', { count: replaced })]),
    ...(kept.length === 0 ? [] : [words.text('word.done.kept', { count: kept.length })]),
  ];
  const check = () => {
    checkedReport.prepare();
    store.dispatch({ type: 'screenChanged', screen: 'findings' });
    void actions.check();
  };
  return (
    <>
      <div className={own.line} role="status">
        <SeverityMark mark="fine" />
        <strong>{words.text('word.done')}</strong>
      </div>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {homeless.length > 0 && (
        <div className={styles.part} role="alert">
          <h3 className={styles.heading}>{words.text('word.done.homeless')}</h3>
          <ul className={styles.list}>
            {homeless.map(({ path }) => (
              <li key={fieldKey(path)}>{words.field(path)}</li>
            ))}
          </ul>
        </div>
      )}
      <NotBrought form={seen.form} />
      <Button appearance="primary" onClick={check}>
        {words.text('word.done.check')}
      </Button>
    </>
  );
}
