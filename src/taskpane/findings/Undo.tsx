import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { cellAt, type Report } from '../../report/report';
import { usePane, usePaneState } from '../pane-context';
import type { Deed } from '../state/state';
import { besideMark } from './room-beside-mark';

const useStyles = makeStyles({
  undo: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    ...besideMark,
  },
});

/** How many of the changes of a deed could still be taken back: the cells hold what was written. */
function undoable(deed: Deed, report: Report): number {
  return deed.changes.filter(
    ({ path, to }) => JSON.stringify(cellAt(report, path).value) === JSON.stringify(to),
  ).length;
}

/** What was done for a job last, with the way to take it back for as long as its cells stay as they are. */
export function Undo({ row }: { readonly row: string }) {
  const styles = useStyles();
  const { words, actions } = usePane();
  const deeds = usePaneState((state) => state.deeds);
  const result = usePaneState((state) => state.result);
  const deed = deeds.find((each) => each.row === row);
  const count = useMemo(
    () => (deed === undefined || result === null ? 0 : undoable(deed, result.report)),
    [deed, result],
  );
  if (deed === undefined || count === 0) return null;
  return (
    <div className={styles.undo}>
      <span>{words.text(`pane.deed.${deed.kind}`, { count: deed.changes.length })}</span>
      <Button size="small" onClick={() => void actions.undo(deed)}>
        {words.text('pane.undo')}
      </Button>
    </div>
  );
}
