import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckButton } from './CheckButton';
import { StatusLine } from './StatusLine';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

/** The button that renews the verdict, and beside it what is going on. It is one and the same before and after the first check, so that it keeps the focus. */
export function CheckBar() {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <CheckButton />
      <StatusLine />
    </div>
  );
}
