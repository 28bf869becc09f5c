import { Button, makeStyles } from '@fluentui/react-components';
import { prepareChecked } from '../lazy-checked-report';
import { usePane, usePaneState } from '../pane-context';
import { isShown } from '../state/activity';

/**
 * The key that checks while the pane has the focus. In Excel itself F9 recalculates; the pane takes it only
 * from itself, and promises it nowhere.
 */
export const checkKey = 'F9';

const useStyles = makeStyles({ button: { minWidth: 0, flexShrink: 0, maxWidth: '100%' } });

export function CheckButton() {
  const styles = useStyles();
  const { words, actions } = usePane();
  const running = usePaneState(({ activity }) => isShown(activity));
  // Before anything is filled in, the next step is another one.
  const isFirst = usePaneState(
    ({ result, workbook }) =>
      result === null && workbook?.kind === 'report' && workbook.tables.every(({ filled }) => filled === 0),
  );
  const prepare = () => {
    prepareChecked();
    actions.prepareCheck();
  };
  return (
    <Button
      className={styles.button}
      appearance={isFirst ? 'secondary' : 'primary'}
      disabledFocusable={running}
      aria-keyshortcuts={checkKey}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={() => void actions.check()}
    >
      {words.text('pane.check')}
    </Button>
  );
}
