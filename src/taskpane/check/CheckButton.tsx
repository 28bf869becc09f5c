import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { checkedReport } from '../lazy-checked-report';
import { summaryLink } from './lazy-summary-link';
import { usePane, usePaneState } from '../pane-context';
import { isShown } from '../state/activity';

/**
 * The key that checks while the pane has the focus. In Excel itself F9 recalculates; the pane takes it only
 * from itself.
 */
export const checkKey = 'F9';

const useStyles = makeStyles({
  button: { width: '100%' },
  key: { ...typographyStyles.caption1, marginLeft: tokens.spacingHorizontalS },
});

export function CheckButton() {
  const styles = useStyles();
  const { words, actions } = usePane();
  const running = usePaneState(({ activity }) => isShown(activity));
  const prepare = () => {
    checkedReport.prepare();
    summaryLink.prepare();
    actions.prepareCheck();
  };
  return (
    <Button
      className={styles.button}
      appearance="primary"
      disabledFocusable={running}
      aria-keyshortcuts={checkKey}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={() => void actions.check()}
    >
      {words.text('pane.check')}
      <span className={styles.key} aria-hidden>
        {checkKey}
      </span>
    </Button>
  );
}
