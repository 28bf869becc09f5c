import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { besideMark } from './room-beside-mark';
import { writtenReason } from './written-reason';

const useStyles = makeStyles({
  left: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    ...besideMark,
  },
  reason: {
    ...writtenReason,
    userSelect: 'text',
  },
});

interface Properties {
  readonly reason: string;
  readonly onDiscard: () => void;
}

/** A reason that was begun when its finding went away: it can be copied, and is thrown away by the person alone. */
export function LeftReason({ reason, onDiscard }: Properties) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.left}>
      <Text>{words.text('pane.reason.left')}</Text>
      <p className={styles.reason}>{reason}</p>
      <Button size="small" onClick={onDiscard}>
        {words.text('pane.reason.discard')}
      </Button>
    </div>
  );
}
