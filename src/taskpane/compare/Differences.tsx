import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isSame, type Comparison } from '../../compare/compare';
import { saidChanges, saidFindings, saidNotCompared, type SaidChange } from '../../compare/said-changes';
import type { Finding } from '../../findings/finding';
import { usePane } from '../pane-context';
import { SeverityMark } from '../shared/SeverityMark';
import { TextButton } from '../shared/TextButton';
import { byTable, listed } from './listed';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
    // The mark stands in the middle of the first line.
    '& > svg': { marginTop: '2px', flexShrink: 0 },
  },
  mark: { flexShrink: 0 },
  note: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** One difference; a press shows its cell. */
function ChangeLine({ change }: { readonly change: SaidChange }) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const { text, place, fell } = change;
  return (
    <li className={styles.line}>
      <span className={styles.mark} aria-hidden>
        {fell ? '↓' : '•'}
      </span>
      {place === null ? (
        <span>{text}</span>
      ) : (
        <TextButton
          inline
          label={words.text('compare.go', { change: text })}
          onClick={() => void actions.goTo({ place })}
        >
          {text}
        </TextButton>
      )}
    </li>
  );
}

/** A finding that came, went, was explained or is open again; a press shows its first cell where it has one here. */
function FindingLine({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const said = words.finding(finding).finding;
  const [cell] = finding.cells;
  const place = cell?.place ?? null;
  return (
    <li className={styles.line}>
      <SeverityMark mark={finding.severity} />
      {cell === undefined || place === null ? (
        <span>{said}</span>
      ) : (
        <TextButton
          inline
          label={words.text('compare.go', { change: said })}
          onClick={() => void actions.goTo({ place, path: cell.path })}
        >
          {said}
        </TextButton>
      )}
    </li>
  );
}

/** What a comparison found: the differences table by table, then the findings; or that nothing differs. */
export function Differences({
  file,
  comparison,
}: {
  readonly file: string;
  readonly comparison: Comparison;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const left = saidNotCompared(comparison, words);
  const note = left === null ? null : <Text className={styles.note}>{left}</Text>;
  if (isSame(comparison)) {
    return (
      <div className={styles.part} role="status">
        <div className={styles.line}>
          <SeverityMark mark="fine" />
          <span>{words.text('compare.same', { file })}</span>
        </div>
        {note}
      </div>
    );
  }
  const changes = saidChanges(comparison, words);
  const fell = changes.filter((change) => change.fell).length;
  return (
    <div className={styles.part}>
      <span className={styles.note}>{words.text('compare.direction', { file })}</span>
      <strong role="status">{words.text('compare.changes', { count: changes.length, fell })}</strong>
      {byTable(changes.slice(0, listed)).map(({ table, changes: ofTable }) => (
        <div key={table}>
          <h3 className={styles.heading}>{table}</h3>
          <ul className={styles.list}>
            {ofTable.map((change, index) => (
              <ChangeLine key={index} change={change} />
            ))}
          </ul>
        </div>
      ))}
      {changes.length > listed && (
        <Text className={styles.note}>{words.text('compare.rest', { count: changes.length - listed })}</Text>
      )}
      {saidFindings(comparison, words).map(({ heading, findings }, list) => (
        <div key={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          <ul className={styles.list}>
            {findings.map((finding, index) => (
              <FindingLine key={`${list}.${index}`} finding={finding} />
            ))}
          </ul>
        </div>
      ))}
      {note}
    </div>
  );
}
