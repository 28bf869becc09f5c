import { makeStyles, tokens } from '@fluentui/react-components';
import { noted, problemMessage } from './lazy-problem-message';
import { usePaneState } from '../pane-context';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  place: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    marginTop: 'auto',
    // However long the words, what they speak of stays in sight.
    maxHeight: '60vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What could not be done, at the foot of the pane, so that nothing above it moves. */
export function ProblemBar() {
  const styles = useStyles();
  const problem = usePaneState((state) => state.problem);
  const isNoted = usePaneState(({ note, renewed }) => note !== null || renewed !== null);
  return (
    <div className={styles.place}>
      <Waiting />
      {problem === null && isNoted && <noted.Part />}
      {problem !== null && <problemMessage.Part problem={problem} />}
    </div>
  );
}
