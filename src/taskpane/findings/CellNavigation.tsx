import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { Cell } from '../../report/cell';
import { usePane } from '../pane-context';
import { placeOf } from '../shared/place';
import { TextButton } from '../shared/TextButton';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  cell: { flex: '1 1 110px', minWidth: 0, overflowWrap: 'anywhere' },
  field: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

interface Properties {
  readonly cells: readonly Cell[];
  /** Which of the cells is shown, from 0. */
  readonly index: number;
  /** Goes to another cell of the finding. */
  readonly onStep: (index: number) => void;
}

/** The cells of a finding, one at a time: a click selects it; with the arrows the one before or after. */
export function CellNavigation({ cells, index, onStep }: Properties) {
  const styles = useStyles();
  const { words } = usePane();
  const cell = cells[index];
  if (cell === undefined) return null;
  const step = (by: number) => onStep((index + by + cells.length) % cells.length);
  return (
    <div className={styles.row}>
      <div className={styles.cell}>
        {cell.place === null ? (
          placeOf(cell, words)
        ) : (
          <TextButton inline underlined onClick={() => onStep(index)}>
            {placeOf(cell, words)}
          </TextButton>
        )}
        <span className={styles.field}>{words.field(cell.path)}</span>
      </div>
      {cells.length > 1 && (
        <>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronLeftRegular />}
            aria-label={words.text('pane.cell.previous')}
            onClick={() => step(-1)}
          />
          <span className={styles.count}>
            {words.text('pane.cell.position', { index: index + 1, count: cells.length })}
          </span>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronRightRegular />}
            aria-label={words.text('pane.cell.next')}
            onClick={() => step(1)}
          />
        </>
      )}
    </div>
  );
}
