import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../findings/finding';
import { usePane } from '../pane-context';
import { signed } from '../shared/signed';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(80px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: {
    ...typographyStyles.body1Strong,
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

/** Expected, actual and difference side by side; nothing where the finding has no figures. */
export function Figures({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { words } = usePane();
  const { expected, actual, difference } = finding;
  if (expected === null || actual === null) return null;
  const figures = [
    { name: words.text('pane.figure.expected'), value: words.value(expected) },
    { name: words.text('pane.figure.actual'), value: words.value(actual) },
    ...(difference === null
      ? []
      : [{ name: words.text('pane.figure.difference'), value: signed(difference, words) }]),
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
