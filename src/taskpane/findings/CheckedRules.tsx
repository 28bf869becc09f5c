import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { CheckResult, Unapplied } from '../../findings/check';
import type { Cell } from '../../report/cell';
import { usePane } from '../pane-context';
import { placeOf } from '../shared/place';
import { forcedColors } from '../shared/room';

const useStyles = makeStyles({
  // It folds with the same sign as the groups of findings.
  group: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '&[open] > summary > svg': { transform: 'rotate(90deg)' },
  },
  title: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    cursor: 'pointer',
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    // Chromium would give it the colour of a link.
    [forcedColors]: { color: 'CanvasText' },
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  list: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 36px`,
    color: tokens.colorNeutralForeground2,
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  reason: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

/** How many of the missing cells are named; the rest is told as a number. */
const named = 3;

function Missing({ missing }: { readonly missing: readonly Cell[] }) {
  const styles = useStyles();
  const { words, actions } = usePane();
  if (missing.length === 0) return <span className={styles.reason}>{words.text('pane.rules.nothing')}</span>;
  const rest = missing.length - named;
  return (
    <span className={styles.reason}>
      {words.text('pane.rules.missing')}{' '}
      {missing.slice(0, named).map((cell, index) => (
        <span key={`${cell.path.table}.${cell.path.row ?? ''}.${cell.path.column}`}>
          {index > 0 && ', '}
          {cell.place === null ? (
            placeOf(cell, words)
          ) : (
            <Link
              as="button"
              inline
              className={styles.link}
              onClick={() => cell.place !== null && void actions.goTo({ place: cell.place, path: cell.path })}
            >
              {placeOf(cell, words)}
            </Link>
          )}
        </span>
      ))}
      {rest > 0 && ` ${words.text('pane.rules.rest', { count: rest })}`}
    </span>
  );
}

function Unapplicable({ rules }: { readonly rules: readonly Unapplied[] }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <ul className={styles.list}>
      {rules.map(({ rule, missing }) => (
        <li key={rule}>
          {words.ruleName(rule)}
          <Missing missing={missing} />
        </li>
      ))}
    </ul>
  );
}

/** What was checked beside the findings: silence is not success, so what could not be checked is told too. */
export function CheckedRules({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const { words } = usePane();
  const unapplicable = result.notApplicable.filter(({ everywhere }) => everywhere);
  return (
    <>
      {result.passed.length > 0 && (
        <details className={styles.group}>
          <summary className={styles.title}>
            <ChevronRightRegular aria-hidden />
            {words.text('pane.rules.passed', { count: result.passed.length })}
          </summary>
          <ul className={styles.list}>
            {result.passed.map((rule) => (
              <li key={rule}>{words.ruleName(rule)}</li>
            ))}
          </ul>
        </details>
      )}
      {unapplicable.length > 0 && (
        <details className={styles.group}>
          <summary className={styles.title}>
            <ChevronRightRegular aria-hidden />
            {words.text('pane.rules.notApplicable', { count: unapplicable.length })}
          </summary>
          <Unapplicable rules={unapplicable} />
        </details>
      )}
    </>
  );
}
