import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../findings/finding';
import type { Words } from '../../messages/words';
import { textOf, type CellValue } from '../../report/cell';
import type { Fix } from '../../rules/rule';
import { usePane } from '../pane-context';
import { placeOf } from '../shared/place';
import { narrow } from '../shared/room';
import { fieldKey } from '../../report/field-path';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse', textAlign: 'left' },
  caption: { ...typographyStyles.body1, textAlign: 'left', paddingBottom: tokens.spacingVerticalXS },
  cell: { padding: '2px 4px 2px 0', verticalAlign: 'top', overflowWrap: 'anywhere' },
  figure: {
    textAlign: 'right',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    padding: '2px 0 2px 8px',
  },
  // What a person typed may be long; a number is broken only where nothing else helps.
  before: { overflowWrap: 'anywhere' },
  after: { whiteSpace: 'nowrap', [narrow]: { whiteSpace: 'normal', overflowWrap: 'anywhere' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How many changes are listed; the rest is told as a number. */
const listed = 10;

/** What a cell holds now. A text that looks like a number is told apart from the number that it becomes. */
function before(value: CellValue, words: Words): string {
  switch (value.kind) {
    case 'empty':
      return words.text('pane.fix.empty');
    case 'number':
      return words.number(value.value);
    default:
      return words.text('pane.fix.text', { text: textOf({ value }) });
  }
}

interface Properties {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly onClose: () => void;
}

/** What a fix would change, cell by cell, before anything is changed. */
export default function FixPreview({ finding, fix, onClose }: Properties) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const rest = fix.changes.length - listed;
  return (
    <div
      className={styles.preview}
      role="group"
      aria-label={words.text(`pane.fix.${fix.kind}`)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>{words.text(`pane.fix.${fix.kind}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.text('pane.fix.cell')}</th>
            <th scope="col" className={styles.figure}>
              {words.text('pane.fix.from')}
            </th>
            <th scope="col" className={styles.figure}>
              {words.text('pane.fix.to')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fix.changes.slice(0, listed).map(({ cell, from, to }) => (
            <tr key={fieldKey(cell.path)}>
              <td className={styles.cell}>{placeOf(cell, words)}</td>
              <td className={mergeClasses(styles.figure, styles.before)}>{before(from, words)}</td>
              <td className={mergeClasses(styles.figure, styles.after)}>{words.number(to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <span>{words.text('pane.fix.rest', { count: rest })}</span>}
      <div className={styles.buttons}>
        <Button
          autoFocus
          size="small"
          appearance="primary"
          onClick={() => {
            onClose();
            void actions.fix(finding);
          }}
        >
          {words.text('pane.fix.apply', { count: fix.changes.length })}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.text('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}
