import { usePane } from '../pane-context';
import { RenewSheets } from '../shared/RenewSheets';

/** Says of a workbook that an earlier version made it, and offers the one press that brings it to today's form. */
export default function EarlierVersion() {
  const { words } = usePane();
  return <RenewSheets text={words.text('notice.earlierVersion')} />;
}
