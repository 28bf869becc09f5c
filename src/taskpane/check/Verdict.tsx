import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { severities, type Severity } from '../../rules/rule';
import { usePane, usePaneState } from '../pane-context';
import { forcedColors } from '../shared/room';
import { SeverityMark } from '../shared/SeverityMark';

const useStyles = makeStyles({
  verdict: {
    ...typographyStyles.subtitle1,
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
  },
  // The marks of the counts stand in line with that of the verdict.
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    marginLeft: '-4px',
    // There each has a border of its own.
    [forcedColors]: { marginLeft: 0, gap: tokens.spacingHorizontalXS },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
  // A count of none is quiet, but it is read.
  none: {
    color: tokens.colorNeutralForeground3,
    ':hover': { color: tokens.colorNeutralForeground3 },
    ':hover:active': { color: tokens.colorNeutralForeground3 },
  },
  // Three of them stand in one line of 320 pixels, so that a recount does not break it anew.
  count: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

function Count({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const styles = useStyles();
  const { words, store } = usePane();
  const chosen = usePaneState((state) => state.filter.severity === severity);
  return (
    <Button
      className={mergeClasses(styles.count, count === 0 && styles.none, chosen && styles.chosen)}
      size="small"
      appearance="subtle"
      aria-pressed={chosen}
      disabledFocusable={count === 0 && !chosen}
      icon={<SeverityMark mark={severity} absent={count === 0} />}
      onClick={() =>
        store.dispatch({ type: 'filterChanged', filter: { severity: chosen ? null : severity } })
      }
    >
      {words.text(`pane.count.${severity}`, { count })}
    </Button>
  );
}

/** The verdict in words, and under it the counts; a count that is pressed shows its findings alone. */
export function Verdict() {
  const styles = useStyles();
  const { words } = usePane();
  const result = usePaneState((state) => state.result);
  if (result === null) return null;
  const ready = result.verdict === 'ready';
  return (
    <>
      <h2 className={styles.verdict}>
        <SeverityMark mark={ready ? 'fine' : result.counts.error > 0 ? 'error' : 'warning'} large />
        {words.text(ready ? 'pane.verdict.ready' : 'pane.verdict.notReady')}
      </h2>
      <div className={styles.counts} role="group" aria-label={words.text('pane.counts')}>
        {severities.map((severity) => (
          <Count key={severity} severity={severity} count={result.counts[severity]} />
        ))}
      </div>
    </>
  );
}
