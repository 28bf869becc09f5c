import { makeStyles, tokens } from '@fluentui/react-components';
import { roomy } from '../shared/room';
import { CheckButton } from './CheckButton';
import { Progress } from './Progress';
import { StatusLine } from './StatusLine';
import { TableStrip } from './TableStrip';
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
});

/** The verdict, the button that renews it, and the tables at a glance. */
export function CheckHeader() {
  const styles = useStyles();
  return (
    <>
      <div className={styles.header}>
        <Verdict />
        <CheckButton />
        <Progress />
        <StatusLine />
      </div>
      <TableStrip />
    </>
  );
}
