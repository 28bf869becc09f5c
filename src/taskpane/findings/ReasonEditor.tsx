import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../findings/finding';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // The browser's own width of twenty letters is too much for a narrow pane.
  area: { minWidth: 0, width: '100%', '& > textarea': { minWidth: 0, width: '100%' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Properties {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Where a person writes why a finding may stand. Ctrl+Enter keeps the reason, Escape leaves it as it was. */
export default function ReasonEditor({ finding, onClose }: Properties) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const before = finding.waiver?.reason ?? '';
  const [reason, setReason] = useState(before);
  const [empty, setEmpty] = useState(false);

  const keep = () => {
    if (reason.trim() === '') {
      setEmpty(true);
      return;
    }
    // The words stay in the field until they are kept: nothing typed is lost when Excel refuses.
    void actions.answer(finding, reason.trim()).then((kept) => {
      if (kept) onClose();
    });
  };

  return (
    <div
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
          autoFocus
          resize="vertical"
          rows={3}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
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
