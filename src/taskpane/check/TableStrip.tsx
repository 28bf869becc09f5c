import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Words } from '../../messages/words';
import { tableOf } from '../../form/form';
import { usePane, usePaneState } from '../pane-context';
import { forcedColors } from '../shared/room';
import { SeverityMark } from '../shared/SeverityMark';
import { fullnessOf, type TableFullness } from '../state/fullness';

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} 0` },
  strip: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(24px, 1fr)',
    gap: 0,
    overflowX: 'auto',
  },
  table: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '3px',
    padding: '4px 2px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: 'inherit',
    cursor: 'pointer',
    minHeight: '28px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  gauge: {
    width: '18px',
    height: '4px',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
    [forcedColors]: { backgroundColor: 'Canvas', outline: '1px solid CanvasText' },
  },
  unmeasured: { visibility: 'hidden' },
  filled: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorNeutralForeground3,
    [forcedColors]: { backgroundColor: 'CanvasText' },
  },
  caption: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    minHeight: tokens.lineHeightBase200,
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** How full a table is and what is open in it: "Эффекты: 18 из 18, 3 замечания". */
export function tableCaption({ table, filled, required, rows, open }: TableFullness, words: Words): string {
  return words.text('pane.table.caption', {
    table: tableOf(words.form, table).sheet[words.language],
    filled,
    required,
    kind: rows === 0 ? 'noRows' : required === 0 ? 'optional' : 'filled',
    open: open.error + open.warning + open.question,
  });
}

/** Every table of the report in one row: its state and how full it is. Pressing one shows its findings alone. */
export function TableStrip() {
  const styles = useStyles();
  const { words, store } = usePane();
  const result = usePaneState((state) => state.result);
  const chosen = usePaneState((state) => state.filter.table);
  const [pointed, setPointed] = useState<string | null>(null);
  const tables = useMemo(() => (result === null ? [] : fullnessOf(result.report, result.findings)), [result]);
  const told = tables.find(({ table }) => table === (pointed ?? chosen));
  if (result === null) return null;
  return (
    <div className={styles.place} role="group" aria-label={words.text('pane.tables')}>
      <div className={styles.strip}>
        {tables.map((each) => (
          <button
            key={each.table}
            type="button"
            className={mergeClasses(styles.table, chosen === each.table && styles.chosen)}
            aria-pressed={chosen === each.table}
            aria-label={tableCaption(each, words)}
            onPointerEnter={() => setPointed(each.table)}
            onPointerLeave={() => setPointed(null)}
            onFocus={() => setPointed(each.table)}
            onBlur={() => setPointed(null)}
            onClick={() =>
              store.dispatch({
                type: 'filterChanged',
                filter: { table: chosen === each.table ? null : each.table },
              })
            }
          >
            <SeverityMark mark={each.worst ?? 'fine'} />
            <span className={mergeClasses(styles.gauge, each.required === 0 && styles.unmeasured)}>
              <span
                className={styles.filled}
                style={{ width: `${each.required === 0 ? 0 : (each.filled / each.required) * 100}%` }}
              />
            </span>
          </button>
        ))}
      </div>
      <p className={styles.caption} aria-hidden>
        {told === undefined ? words.text('pane.tables.hint') : tableCaption(told, words)}
      </p>
    </div>
  );
}
