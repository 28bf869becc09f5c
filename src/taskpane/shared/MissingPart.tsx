import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  missing: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Stands where a part of the pane belongs that could not be fetched. */
export function MissingPart({ onRetry }: { readonly onRetry: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.missing} role="alert">
      <strong>{words.text('problem.part-missing.what')}</strong>
      <span>{words.text('problem.part-missing.why')}</span>
      <span>{words.text('problem.part-missing.next')}</span>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onRetry}>
          {words.text('pane.retry')}
        </Button>
        <Button size="small" onClick={() => location.reload()}>
          {words.text('pane.crash.reload')}
        </Button>
      </div>
    </div>
  );
}
