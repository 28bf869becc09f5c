import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, useState, type KeyboardEvent } from 'react';
import { fillIn } from '../../rules/deeds';
import { usePane, usePaneState } from '../pane-context';
import { placeOf } from '../shared/place';
import type { Entry } from '../state/listing';
import { isEntryOpen } from '../state/rows';
import { FindingDetails, type Doing } from './FindingDetails';
import { Headline } from './Headline';
import { LeftReason } from './LeftReason';
import { isShortcut, shortcutFor } from './shortcuts';
import { unsigned } from './signature';
import { Undo } from './Undo';
import { useGoOn } from './go-on';
import { useOpenedInSight } from './use-opened-in-sight';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, listStyleType: 'none' },
  opened: { backgroundColor: tokens.colorNeutralBackground2 },
});

interface Properties {
  readonly entry: Entry;
  /** The row of the list that it stands in. */
  readonly row: string;
  /** The number of its job on the summary; null within a job of several. */
  readonly number: number | null;
  readonly isInner: boolean;
  readonly open: boolean;
  /** Whether the Tab key stops here: one entry of the list at a time. */
  readonly reachable: boolean;
}

/** One finding: its headline, and when it lies open, everything else about it. */
export const FindingItem = memo(function FindingItem(properties: Properties) {
  const { entry, row, number, isInner, open, reachable } = properties;
  const styles = useStyles();
  const { words, store, actions } = usePane();
  const goOn = useGoOn();
  const [cellIndex, setCellIndex] = useState(0);
  const [fixing, setFixing] = useState(false);
  // A reason that stands there from before does not take the focus when it is drawn again.
  const [begun, setBegun] = useState(false);
  const headline = useId();
  const shown = useOpenedInSight<HTMLLIElement>(open);
  const hasDeed = usePaneState(({ deeds }) => !isInner && deeds.some((deed) => deed.row === row));
  const { finding, draft } = entry;
  const doing: Doing = draft !== null ? 'explaining' : fixing ? 'fixing' : null;
  const mended = entry.state === 'mended';
  const answered = !mended && !isEntryOpen(entry);
  const cells = finding.cells;
  const first = cells[0];
  const canExplain = finding.waivable || finding.explainedInForm;

  const step = (index: number) => {
    setCellIndex(index);
    const cell = cells[index];
    if (cell !== undefined && cell.place !== null) void actions.goTo({ place: cell.place, path: cell.path });
  };
  const setOpen = (opened: boolean) => {
    const kept = isInner ? { row, entry: null } : null;
    store.dispatch({ type: 'opened', opened: opened ? { row, entry: entry.id } : kept });
    if (!opened) setFixing(false);
  };
  /** A press opens the finding at its first cell, the next one closes it. */
  const press = () => {
    setOpen(!open);
    if (!open && !mended) step(0);
  };
  const setDraft = (text: string | null) =>
    store.dispatch({ type: 'reasonDrafted', id: entry.id, draft: text });
  const begin = (next: Exclude<Doing, null>) => {
    setOpen(true);
    setFixing(next === 'fixing');
    setBegun(next === 'explaining');
    if (next === 'explaining' && draft === null) setDraft(unsigned(finding.waiver?.reason ?? ''));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') setOpen(true);
    else if (event.key === 'ArrowLeft' || event.key === 'Escape') setOpen(false);
    else if (!mended && canExplain && isShortcut(event, shortcutFor('explain', words))) begin('explaining');
    else if (!mended && finding.fix !== null && isShortcut(event, shortcutFor('fix', words))) begin('fixing');
    else return;
    event.preventDefault();
  };
  /** The focus goes back to the headline, so that it is never lost with what was closed. */
  const close = () => {
    setFixing(false);
    setBegun(false);
    if (draft !== null) setDraft(null);
    document.getElementById(headline)?.focus();
  };
  /** Something was done: the next job opens by itself. */
  const done = () => {
    close();
    goOn(row, entry.id);
  };

  const place =
    first === undefined || open || mended
      ? null
      : words.text('pane.places', { place: placeOf(first, words), more: cells.length - 1 });
  const unfinished =
    !open && draft !== null && draft.trim() !== '' ? words.text('pane.reason.unfinished') : null;
  const caption = [mended ? words.text('pane.mended') : place, unfinished].filter((part) => part !== null);
  const mark = mended || answered ? 'fine' : finding.deed === fillIn ? 'blank' : finding.severity;
  return (
    <li ref={shown} className={mergeClasses(styles.item, open && styles.opened)}>
      <Headline
        id={headline}
        roving={isInner ? entry.id : row}
        finding={entry.id}
        mark={mark}
        said={words.text(
          mended ? 'pane.mended' : answered ? 'pane.answered' : `pane.severity.${finding.severity}`,
        )}
        number={number}
        text={words.finding(finding).finding}
        caption={caption.length === 0 ? null : caption.join(' · ')}
        isInner={isInner}
        isMended={mended}
        open={open}
        reachable={reachable}
        onPress={press}
        onKeyDown={onKeyDown}
      />
      {open && mended && draft !== null && <LeftReason reason={draft} onDiscard={close} />}
      {hasDeed && (open || mended) && <Undo row={row} />}
      {open && !mended && (
        <FindingDetails
          entry={entry}
          row={row}
          doing={doing}
          begun={begun}
          cellIndex={Math.min(cellIndex, cells.length - 1)}
          onBegin={begin}
          onDraft={setDraft}
          onClose={close}
          onDone={done}
          onStep={step}
        />
      )}
    </li>
  );
});
