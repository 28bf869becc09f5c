import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { receiptText } from '../../sheets/summary/receipt-text';
import { usePane, usePaneState } from '../pane-context';
import { timeOf } from '../shared/time-of';
import { TextButton } from '../shared/TextButton';
import { isShown } from '../state/activity';
import { askForReceipt, type ReceiptAnswer } from './receipt-action';

const useStyles = makeStyles({
  answer: { display: 'block', padding: `${tokens.spacingVerticalXS} 0` },
  note: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Whether the report is the one that was checked, by one press: the receipt on the summary held against the cells. */
export function ReceiptCheck() {
  const styles = useStyles();
  const { words, actions } = usePane();
  const running = usePaneState(({ activity }) => isShown(activity));
  const [answer, setAnswer] = useState<ReceiptAnswer | null>(null);
  const look = () => {
    if (!running) void askForReceipt(actions).then(setAnswer);
  };
  return (
    <>
      <TextButton inline onClick={look}>
        {words.text('pane.receipt')}
      </TextButton>
      <span role="status">
        {answer !== null && (
          <>
            <span className={styles.answer}>
              {words.text('pane.receipt.at', { time: timeOf(answer.at, words) })}{' '}
              {answer.receipt === null ? words.text('pane.receipt.none') : receiptText(answer.receipt, words)}
            </span>
            {answer.receipt !== null && (
              <span className={styles.note}>{words.text('summary.receipt.what')}</span>
            )}
          </>
        )}
      </span>
    </>
  );
}
