import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { codeOf } from '../../commands/error-code';
import { usePane } from '../pane-context';
import { copyText } from '../shared/copy-text';

const useStyles = makeStyles({
  crash: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  code: { userSelect: 'all', overflowWrap: 'anywhere' },
});

/**
 * What is shown when the pane itself failed: the workbook is as it was, and the pane can be opened again. The code
 * for support holds nothing of the report.
 */
export function Crash({ error }: { readonly error: unknown }) {
  const styles = useStyles();
  const { words, store } = usePane();
  const code = codeOf(error);
  return (
    <div className={styles.crash} role="alert">
      <strong>{words.text('pane.crash')}</strong>
      <span>{words.text('pane.crash.next')}</span>
      <Button appearance="primary" onClick={() => location.reload()}>
        {words.text('pane.crash.reload')}
      </Button>
      <span>
        {words.text('pane.problem.detail')} <code className={styles.code}>{code}</code>
      </span>
      <Button
        size="small"
        onClick={() => {
          void copyText(code).then((copied) => copied && store.dispatch({ type: 'copied' }));
        }}
      >
        {words.text('pane.problem.copy')}
      </Button>
    </div>
  );
}
