import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';
import { roomy } from '../shared/room';
import { CheckButton } from './CheckButton';
import { Progress } from './Progress';
import { StatusLine } from './StatusLine';
import { Verdict } from './Verdict';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    // It stays in sight where there is room to work beneath it.
    [roomy]: {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  // What is scrolled beneath it ends at a line, not in the middle of a word.
  checked: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  unchecked: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
});

/** What a check will do, before the first one. */
function Unchecked() {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.unchecked}>
      <h2 className={styles.heading}>{words.text('pane.start.report')}</h2>
      <span>{words.text('pane.start.report.next')}</span>
    </div>
  );
}

/**
 * The verdict, and the button that renews it. The button is one and the same before and after the first check,
 * so that it keeps the focus.
 */
export function CheckHeader() {
  const styles = useStyles();
  const checked = usePaneState(({ result }) => result !== null);
  return (
    <div className={mergeClasses(styles.header, checked && styles.checked)}>
      {checked ? <Verdict /> : <Unchecked />}
      <CheckButton />
      <Progress />
      <StatusLine />
    </div>
  );
}
