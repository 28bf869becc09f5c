import {
  Button,
  Field,
  Input,
  Textarea,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../findings/finding';
import { withWords, type JustificationPlace } from '../../findings/justification-place';
import { isReason } from '../../findings/waiver';
import { textOf } from '../../report/cell';
import { usePane, usePaneState } from '../pane-context';
import { placeOf } from '../shared/place';
import { signedReason } from './signature';
import { writtenReason } from './written-reason';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    scrollMarginBottom: tokens.spacingVerticalM,
  },
  // The browser's own width of twenty letters is too much for a narrow pane.
  area: { minWidth: 0, width: '100%', '& > textarea, & > input': { minWidth: 0, width: '100%' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  shown: { ...writtenReason, ...typographyStyles.caption1 },
});

interface Properties {
  readonly finding: Finding;
  readonly row: string;
  /** Where the form wants the words; null where they go beside the finding on the summary. */
  readonly target: JustificationPlace | null;
  /** What is written so far; it is kept with the finding, wherever its row is sorted to. */
  readonly draft: string;
  /** Whether the person goes on writing here, so that the field takes the focus. */
  readonly begun: boolean;
  readonly onDraft: (draft: string) => void;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What will stand in the form, and where, before it is written. */
function Shown({ target, draft }: { readonly target: JustificationPlace; readonly draft: string }) {
  const styles = useStyles();
  const { words } = usePane();
  const text = textOf(target.cell);
  return (
    <div>
      <span className={styles.caption}>
        {words.text(text.trim() === '' ? 'pane.justify.into' : 'pane.justify.onto', {
          place: placeOf(target.cell, words),
        })}
      </span>
      {draft.trim() !== '' && <p className={styles.shown}>{withWords(text, target.subject, draft)}</p>}
    </div>
  );
}

/**
 * Where a person writes why a finding may stand: into the form where it has a place for that, else beside the finding.
 * Ctrl+Enter keeps the words, Escape leaves all as it was.
 */
export default function ReasonEditor(properties: Properties) {
  const { finding, row, target, draft, begun, onDraft, onClose, onDone } = properties;
  const styles = useStyles();
  const { words, actions, store } = usePane();
  const settings = usePaneState((state) => state.settings);
  const [trouble, setTrouble] = useState(false);
  const [name, setName] = useState('');
  // Asked once: when it is known, it is not asked again.
  const [asksName] = useState(settings.name === '');
  const editor = useRef<HTMLDivElement>(null);
  // The field takes the focus and is in sight; its buttons shall be, too.
  useEffect(() => {
    if (begun) editor.current?.scrollIntoView({ block: 'nearest' });
  }, [begun]);

  const keep = async () => {
    const said = draft.trim();
    if (!isReason(said)) {
      setTrouble(true);
      return;
    }
    const by = name.trim() === '' ? store.state().settings.name : name.trim();
    if (by !== store.state().settings.name)
      void actions.changeSettings({ ...store.state().settings, name: by });
    // The words stay in the field until they are kept: nothing typed is lost when Excel refuses.
    const kept =
      target === null
        ? await actions.answer(finding, signedReason(said, by, new Date()))
        : await actions.explain(row, finding, said);
    if (kept) onDone();
  };

  return (
    <div
      ref={editor}
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
        if (event.key === 'Escape') onClose();
        if (event.key !== 'Tab' && event.key !== 'F9') event.stopPropagation();
      }}
    >
      <Field
        label={words.text(target === null ? 'pane.reason.label' : 'pane.justify.label')}
        {...(target === null ? { hint: words.text('pane.reason.hint') } : {})}
        {...(trouble ? { validationMessage: words.text('pane.reason.empty') } : {})}
      >
        <Textarea
          className={styles.area}
          autoFocus={begun}
          resize="vertical"
          rows={3}
          value={draft}
          onChange={(_, { value }) => {
            onDraft(value);
            setTrouble(false);
          }}
        />
      </Field>
      {target === null && asksName && (
        <Field label={words.text('pane.reason.name')} hint={words.text('pane.reason.name.hint')}>
          <Input
            className={styles.area}
            autoComplete="name"
            value={name}
            onChange={(_, { value }) => setName(value)}
          />
        </Field>
      )}
      {target !== null && <Shown target={target} draft={draft} />}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void keep()}>
          {words.text(target === null ? 'pane.reason.keep' : 'pane.justify.keep')}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.text('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}
