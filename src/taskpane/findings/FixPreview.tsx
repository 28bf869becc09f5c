import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../findings/finding';
import type { Words } from '../../messages/words';
import { textOf, type CellValue } from '../../report/cell';
import type { CellChange } from '../../rules/rule';
import { usePane, usePaneState } from '../pane-context';
import { openIn } from '../state/rows';
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
    [narrow]: { padding: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
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
  /** The row of the list that it is done for. */
  readonly row: string;
  /** The findings whose fixes are shown; those of one job. */
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The changes of some findings, each cell once. */
function changesOf(findings: readonly Finding[]): CellChange[] {
  const all = findings.flatMap(({ fix }) => fix?.changes ?? []);
  return [...new Map(all.map((change) => [fieldKey(change.cell.path), change])).values()];
}

/** What fixes would change, cell by cell, before anything is changed; others of the same kind can be taken along. */
export default function FixPreview({ row, findings, onClose, onDone }: Properties) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const [withOthers, setWithOthers] = useState(false);
  const entries = usePaneState(({ listing }) => listing.entries);
  const kinds = new Set(findings.map(({ fix }) => fix?.kind));
  const own = new Set(findings.map(({ key }) => key));
  const others = openIn(entries)
    .map(({ finding }) => finding)
    .filter(({ key, fix }) => fix !== null && kinds.has(fix.kind) && !own.has(key));
  const chosen = withOthers ? [...findings, ...others] : findings;
  const changes = changesOf(chosen);
  const more = changesOf(others).length;
  const rest = changes.length - listed;
  const [kind] = kinds;
  const title = words.text(kinds.size > 1 || kind === undefined ? 'pane.fix' : `pane.fix.${kind}`);
  return (
    <div
      className={styles.preview}
      role="group"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>{title}</caption>
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
          {changes.slice(0, listed).map(({ cell, from, to }) => (
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
            void actions.fix(row, chosen).then((isFixed) => {
              if (isFixed) onDone();
            });
          }}
        >
          {words.text('pane.fix.apply', { count: changes.length })}
        </Button>
        {more > 0 && !withOthers && (
          <Button size="small" onClick={() => setWithOthers(true)}>
            {words.text('pane.fix.others', { count: more })}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {words.text('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}
