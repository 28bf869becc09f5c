import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../findings/finding';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    scrollMarginBottom: tokens.spacingVerticalM,
  },
  // The browser's own width of twenty letters is too much for a narrow pane.
  area: { minWidth: 0, width: '100%', '& > textarea': { minWidth: 0, width: '100%' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Properties {
  readonly finding: Finding;
  /** What is written so far; it is kept with the finding, wherever its row is sorted to. */
  readonly draft: string;
  /** Whether the person goes on writing here, so that the field takes the focus. */
  readonly begun: boolean;
  readonly onDraft: (draft: string) => void;
  readonly onClose: () => void;
}

/** Where a person writes why a finding may stand. Ctrl+Enter keeps the reason, Escape leaves it as it was. */
export default function ReasonEditor({ finding, draft, begun, onDraft, onClose }: Properties) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const [empty, setEmpty] = useState(false);
  const editor = useRef<HTMLDivElement>(null);
  // The field takes the focus and is in sight; its buttons shall be, too.
  useEffect(() => {
    if (begun) editor.current?.scrollIntoView({ block: 'nearest' });
  }, [begun]);

  const keep = () => {
    const reason = draft.trim();
    if (reason === '') {
      setEmpty(true);
      return;
    }
    // The words stay in the field until they are kept: nothing typed is lost when Excel refuses.
    void actions.answer(finding, reason).then((kept) => {
      if (kept) onClose();
    });
  };

  return (
    <div
      ref={editor}
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
        if (event.key === 'Escape') onClose();
        if (event.key !== 'Tab' && event.key !== 'F9') event.stopPropagation();
      }}
    >
      <Field
        label={words.text('pane.reason.label')}
        hint={words.text('pane.reason.hint')}
        {...(empty ? { validationMessage: words.text('pane.reason.empty') } : {})}
      >
        <Textarea
          className={styles.area}
          autoFocus={begun}
          resize="vertical"
          rows={3}
          value={draft}
          onChange={(_, { value }) => {
            onDraft(value);
            setEmpty(false);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={keep}>
          {words.text('pane.reason.keep')}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.text('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}
