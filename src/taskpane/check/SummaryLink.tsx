import { Link } from '@fluentui/react-components';
import { usePane } from '../pane-context';

/** Brings the summary sheet to the front. */
export default function SummaryLink() {
  const { words, actions } = usePane();
  return (
    <Link as="button" inline onClick={() => void actions.showSummary()}>
      {words.text('pane.summary.show')}
    </Link>
  );
}
