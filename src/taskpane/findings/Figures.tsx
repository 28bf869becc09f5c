import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../findings/finding';
import { usePane } from '../pane-context';
import { signed } from '../shared/signed';

const useStyles = makeStyles({
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  // No narrower than its longest word, which would run into the next figure's.
  figure: { flex: '1 1 80px', maxWidth: '100%' },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: {
    ...typographyStyles.body1Strong,
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

/** What was compared, side by side: plan and actual, or what the report says elsewhere; nothing where the finding has no figures. */
export function Figures({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { words } = usePane();
  const { expected, actual, difference } = finding;
  if (expected === null || actual === null) return null;
  // A plan orders nothing: what deviates from it is no mistake.
  const kind = finding.explainedInForm ? '.plan' : '';
  const figures = [
    { name: words.text(`pane.figure.expected${kind}`), value: words.value(expected) },
    { name: words.text(`pane.figure.actual${kind}`), value: words.value(actual) },
    ...(difference === null
      ? []
      : [{ name: words.text(`pane.figure.difference${kind}`), value: signed(difference, words) }]),
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value }) => (
        <div key={name} className={styles.figure}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
