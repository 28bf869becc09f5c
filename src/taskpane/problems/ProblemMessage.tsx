import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Problem } from '../../commands/problem';
import { obstacleText, problemWords } from '../../commands/problem-words';
import { usePane, usePaneState } from '../pane-context';
import { copyText } from '../shared/copy-text';

const useStyles = makeStyles({
  detail: { userSelect: 'all', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  next: { display: 'block', marginTop: tokens.spacingVerticalXS },
});

/** What happened, why, and what to do; for the unforeseen, a code to pass on. */
export default function ProblemMessage({ problem }: { readonly problem: Problem }) {
  const styles = useStyles();
  const { words, store, actions } = usePane();
  const lacksSheets = usePaneState(({ workbook }) => workbook?.kind === 'part');
  const { what, why, next } = problemWords(problem.kind, words, problem.sheet);
  const dismiss = () => store.dispatch({ type: 'problemDismissed' });
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle>
        <br />
        {why}
        {problem.obstacles !== undefined && (
          <ul className={styles.list}>
            {problem.obstacles.map((obstacle) => (
              <li key={`${obstacle.kind} ${obstacle.sheet}`}>{obstacleText(obstacle, words)}</li>
            ))}
          </ul>
        )}{' '}
        <span className={styles.next}>{next}</span>
        {problem.kind === 'unknown' && (
          <span className={styles.next}>
            {words.text('pane.problem.detail')} <span className={styles.detail}>{problem.detail}</span>
          </span>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.text('pane.close')}
            onClick={dismiss}
          />
        }
      >
        {lacksSheets && (problem.kind === 'gone' || problem.kind === 'incomplete') && (
          <Button size="small" appearance="primary" onClick={() => void actions.createSheets(words.language)}>
            {words.text('pane.create.missing')}
          </Button>
        )}
        {problem.kind === 'part-missing' && (
          <Button size="small" onClick={() => location.reload()}>
            {words.text('pane.crash.reload')}
          </Button>
        )}
        {problem.kind === 'unknown' && (
          <Button
            size="small"
            onClick={() => {
              void copyText(problem.detail).then((copied) => copied && store.dispatch({ type: 'copied' }));
            }}
          >
            {words.text('pane.problem.copy')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
