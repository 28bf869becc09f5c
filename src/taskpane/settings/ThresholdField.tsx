import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Threshold } from '../../rules/thresholds';
import { usePane } from '../pane-context';
import type { ThresholdTrouble } from './threshold-drafts';

const useStyles = makeStyles({
  // The browser's own width of twenty letters is too much for three digits.
  input: { width: '6em', minWidth: 0, '& > input': { minWidth: 0, width: '100%' } },
});

interface Properties {
  readonly threshold: Threshold;
  readonly text: string;
  readonly trouble: ThresholdTrouble | null;
  readonly onType: (text: string) => void;
  /** The person has left the field or pressed Enter. */
  readonly onDone: () => void;
  /** The person has pressed Escape: what stood before shall stand again. */
  readonly onLeave: () => void;
}

/** One threshold. What is wrong with it stands in the place of its hint, so that nothing below it moves. */
export function ThresholdField({ threshold, text, trouble, onType, onDone, onLeave }: Properties) {
  const styles = useStyles();
  const { words } = usePane();
  const { id, usual, least, most } = threshold;
  return (
    <Field
      label={words.ofForm(`threshold.${id}`)}
      {...(trouble === null
        ? { hint: words.text('pane.threshold.hint', { least, most, usual }) }
        : { validationMessage: words.text(`pane.threshold.${trouble}`, { least, most }) })}
    >
      <Input
        className={styles.input}
        // A field of type "number" would change under the wheel and hide what is not a number.
        inputMode="numeric"
        value={text}
        onChange={(_, { value }) => onType(value)}
        onBlur={onDone}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onDone();
          if (key === 'Escape') onLeave();
        }}
      />
    </Field>
  );
}
