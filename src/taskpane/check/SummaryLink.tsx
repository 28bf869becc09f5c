import { Link, makeStyles } from '@fluentui/react-components';
import { usePane } from '../pane-context';

// As large as the line that it stands in.
const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

/** Brings the summary sheet to the front. */
export default function SummaryLink() {
  const styles = useStyles();
  const { words, actions } = usePane();
  return (
    <Link as="button" inline className={styles.link} onClick={() => void actions.showSummary()}>
      {words.text('pane.summary.show')}
    </Link>
  );
}
