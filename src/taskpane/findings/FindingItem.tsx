import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useId, useState, type KeyboardEvent } from 'react';
import { usePane } from '../pane-context';
import { placeOf } from '../shared/place';
import { SeverityMark } from '../shared/SeverityMark';
import { Spoken } from '../shared/Spoken';
import type { Entry } from '../state/listing';
import { FindingDetails, type Doing } from './FindingDetails';
import { LeftReason } from './LeftReason';
import { isShortcut, shortcutFor } from './shortcuts';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, listStyleType: 'none' },
  opened: { backgroundColor: tokens.colorNeutralBackground2 },
  headline: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  mark: { paddingTop: '2px' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  place: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  /** Closed, a headline takes three lines at most; open, it is read whole. */
  clamped: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  mended: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

interface Properties {
  readonly entry: Entry;
  readonly open: boolean;
  /** Whether the Tab key stops here: one entry of the list at a time. */
  readonly reachable: boolean;
}

/** One finding: its headline, and when it lies open, everything else about it. */
export const FindingItem = memo(function FindingItem({ entry, open, reachable }: Properties) {
  const styles = useStyles();
  const { words, store, actions } = usePane();
  const [cellIndex, setCellIndex] = useState(0);
  const [fixing, setFixing] = useState(false);
  // A reason that stands there from before does not take the focus when it is drawn again.
  const [begun, setBegun] = useState(false);
  const headline = useId();
  const { finding, draft } = entry;
  const doing: Doing = draft !== null ? 'explaining' : fixing ? 'fixing' : null;
  const mended = entry.state === 'mended';
  const answered = finding.waiver?.state === 'holds';
  const cells = finding.cells;
  const first = cells[0];

  const step = (index: number) => {
    setCellIndex(index);
    const place = cells[index]?.place ?? null;
    if (place !== null) void actions.goTo(place);
  };
  const setOpen = (opened: boolean) => {
    store.dispatch({ type: 'findingOpened', id: opened ? entry.id : null });
    if (!opened) setFixing(false);
  };
  /** The first press opens the finding at its first cell; each press after it goes on to the next. */
  const press = () => {
    if (mended) {
      if (draft !== null) setOpen(!open);
      return;
    }
    if (open) step(cells.length === 0 ? 0 : (cellIndex + 1) % cells.length);
    else {
      setOpen(true);
      step(0);
    }
  };
  const setDraft = (text: string | null) =>
    store.dispatch({ type: 'reasonDrafted', id: entry.id, draft: text });
  const begin = (next: Exclude<Doing, null>) => {
    setOpen(true);
    setFixing(next === 'fixing');
    setBegun(next === 'explaining');
    if (next === 'explaining' && draft === null) setDraft(finding.waiver?.reason ?? '');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (mended) return;
    if (event.key === 'ArrowRight') setOpen(true);
    else if (event.key === 'ArrowLeft' || event.key === 'Escape') setOpen(false);
    else if (finding.waivable && isShortcut(event, shortcutFor('explain', words))) begin('explaining');
    else if (finding.fix !== null && isShortcut(event, shortcutFor('fix', words))) begin('fixing');
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

  return (
    <li className={mergeClasses(styles.item, open && styles.opened)}>
      <button
        id={headline}
        type="button"
        className={styles.headline}
        data-roving={entry.id}
        tabIndex={reachable ? 0 : -1}
        aria-expanded={open}
        onClick={press}
        onKeyDown={onKeyDown}
      >
        <span className={styles.mark}>
          <SeverityMark mark={mended || answered ? 'fine' : finding.severity} />
        </span>
        <span className={styles.text}>
          <Spoken>
            {words.text(
              mended ? 'pane.mended' : answered ? 'pane.answered' : `pane.severity.${finding.severity}`,
            )}
            :{' '}
          </Spoken>
          <span className={mergeClasses(!open && styles.clamped, mended && styles.mended)}>
            {words.finding(finding).finding}
          </span>
          {(mended || !open) && (
            <span className={styles.place}>
              {mended
                ? words.text('pane.mended')
                : first === undefined
                  ? null
                  : words.text('pane.places', { place: placeOf(first, words), more: cells.length - 1 })}
              {!open && draft !== null && draft.trim() !== '' && ` · ${words.text('pane.reason.unfinished')}`}
            </span>
          )}
        </span>
      </button>
      {open && mended && draft !== null && <LeftReason reason={draft} onDiscard={close} />}
      {open && !mended && (
        <FindingDetails
          finding={finding}
          doing={doing}
          draft={draft}
          begun={begun}
          cellIndex={Math.min(cellIndex, cells.length - 1)}
          onBegin={begin}
          onDraft={setDraft}
          onClose={close}
          onStep={step}
        />
      )}
    </li>
  );
});
