import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { tableOf, type Form } from '../../form/form';
import type { Words } from '../../messages/words';
import { dateFromExcelSerial } from '../../reading/iso-date';
import { textOf, type CellValue } from '../../report/cell';
import { fieldKey, type FieldPath } from '../../report/field-path';
import type { BroughtCell } from '../../report/merge-report';
import { usePane } from '../pane-context';
import { useWordStyles } from './word-styles';

const useStyles = makeStyles({
  cell: {
    padding: `0 0 ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  value: {
    display: 'block',
    paddingLeft: tokens.spacingHorizontalXXL,
    whiteSpace: 'pre-wrap',
    maxHeight: '8em',
    overflowY: 'auto',
  },
  box: { marginLeft: '-8px' },
});

/** What a cell holds as a person reads it: a day as a day, a figure with its thousands apart. */
function shown(form: Form, { table, column }: FieldPath, value: CellValue, words: Words): string {
  if (value.kind !== 'number') return textOf({ value });
  const type = tableOf(form, table).columns.find(({ id }) => id === column)?.type;
  const day = type === 'date' || type === 'dates' ? dateFromExcelSerial(value.value) : null;
  return day === null ? words.number(value.value) : words.date(day);
}

interface Properties {
  readonly cells: readonly BroughtCell[];
  /** The keys of the fields that are written over. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Cells of the workbook that hold something else: both texts, and the choice which of them stays. */
export function DifferingCells({ cells, chosen, onChoose }: Properties) {
  const styles = useWordStyles();
  const own = useStyles();
  const { words } = usePane();
  const keys = cells.map(({ from }) => fieldKey(from));
  const all = keys.every((key) => chosen.has(key));
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose(next);
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{words.text('word.differing')}</h3>
      <span className={styles.note}>{words.text('word.differing.note')}</span>
      {cells.length > 1 && (
        <Button size="small" onClick={() => onChoose(all ? new Set() : new Set(keys))}>
          {words.text(all ? 'word.differing.none' : 'word.differing.all')}
        </Button>
      )}
      <ul className={styles.texts}>
        {cells.map(({ from, to, standing, value }) => (
          <li key={fieldKey(from)} className={own.cell}>
            <Checkbox
              className={own.box}
              checked={chosen.has(fieldKey(from))}
              label={words.field(to)}
              onChange={() => toggle(fieldKey(from))}
            />
            <span className={own.value}>
              {words.text('word.differing.here')} {shown(words.form, to, standing, words)}
            </span>
            <span className={own.value}>
              {words.text('word.differing.there')} {shown(words.form, to, value, words)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
