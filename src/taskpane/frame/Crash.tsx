import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  crash: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

/** What is shown when the pane itself failed: the workbook is as it was, and the pane can be opened again. */
export function Crash() {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.crash} role="alert">
      <strong>{words.text('pane.crash')}</strong>
      <span>{words.text('pane.crash.next')}</span>
      <Button appearance="primary" onClick={() => location.reload()}>
        {words.text('pane.crash.reload')}
      </Button>
    </div>
  );
}
