import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { usePane, usePaneState } from '../pane-context';
import { nextOpen, type Group, type GroupId } from '../state/groups';
import { openIn } from '../state/rows';
import { GoOnContext } from './go-on';
import { JobGroup } from './JobGroup';
import { fixPreview, reasonEditor } from './lazy-details';
import { rovingTarget } from './roving';

interface Properties {
  readonly groups: readonly Group[];
  /** All groups lie open, as when a search shows what it found. */
  readonly unfolded: boolean;
}

/** Puts the focus on a line of the list once it is drawn. */
function focusOn(list: HTMLElement | null, roving: string): void {
  requestAnimationFrame(() => {
    list?.querySelector<HTMLElement>(`[data-roving="${CSS.escape(roving)}"]`)?.focus();
  });
}

/**
 * The jobs, worked down with the keyboard: arrows move, right and left open and close, Enter opens at the cell. What was
 * dealt with gives way to the next. The list stands still while the pointer or the focus is in it.
 */
export function JobList({ groups, unfolded }: Properties) {
  const { words, store, actions } = usePane();
  const opened = usePaneState((state) => state.opened);
  const [folds, setFolds] = useState<Readonly<Partial<Record<GroupId, boolean>>>>({});
  const [current, setCurrent] = useState<string | null>(null);
  const pointed = useRef(false);
  const focused = useRef(false);
  const list = useRef<HTMLDivElement>(null);
  const shownGroups = useRef(groups);
  useEffect(() => {
    shownGroups.current = groups;
  }, [groups]);
  // A letter that is typed on must find its field there already.
  useEffect(() => {
    reasonEditor.prepare();
    fixPreview.prepare();
  }, []);

  const isFolded = (group: Group) => folds[group.id] ?? (unfolded ? false : group.folded);
  const isThere = groups.some(
    (group) =>
      group.id === current ||
      (!isFolded(group) &&
        group.rows.some(
          ({ id, entries }) =>
            id === current || (opened?.row === id && entries.some((entry) => entry.id === current)),
        )),
  );
  const reachable = isThere ? current : (groups[0]?.id ?? null);

  const hold = () => store.dispatch({ type: 'listHeld', held: pointed.current || focused.current });
  useEffect(() => () => store.dispatch({ type: 'listHeld', held: false }), [store]);

  /** Opens the next finding of the same job that is still open, else the next job. */
  const goOn = useCallback(
    (row: string, entry: string | null) => {
      const shown = shownGroups.current;
      const own = shown.flatMap(({ rows }) => rows).find(({ id }) => id === row);
      const rest =
        own === undefined || entry === null ? [] : openIn(own.entries).filter(({ id }) => id !== entry);
      const inner = rest[0];
      if (inner !== undefined && own !== undefined && own.entries.length > 1) {
        store.dispatch({ type: 'opened', opened: { row, entry: inner.id } });
        focusOn(list.current, inner.id);
        return;
      }
      const next = nextOpen(shown, row);
      if (next === null) return;
      setFolds((before) => ({ ...before, [next.group]: false }));
      const [first, ...others] = next.row.entries;
      const alone = others.length === 0 ? (first?.id ?? null) : null;
      store.dispatch({ type: 'opened', opened: { row: next.row.id, entry: alone } });
      focusOn(list.current, next.row.id);
      const cell = openIn(next.row.entries)[0]?.finding.cells.find(({ place }) => place !== null);
      if (cell !== undefined && cell.place !== null)
        void actions.goTo({ place: cell.place, path: cell.path });
    },
    [actions, store],
  );
  /** The state has to be drawn before it is known what is left. */
  const goOnLater = useCallback(
    (row: string, entry: string | null) => {
      requestAnimationFrame(() => goOn(row, entry));
    },
    [goOn],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')];
    const index = stops.findIndex((stop) => stop === event.target);
    const target = index < 0 ? null : rovingTarget(event.key, index, stops.length);
    if (target === null) return;
    event.preventDefault();
    stops[target]?.focus();
  };
  const onFocus = (event: FocusEvent<HTMLDivElement>) => {
    focused.current = true;
    hold();
    const stop = event.target.dataset['roving'];
    if (stop !== undefined) setCurrent(stop);
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    focused.current = false;
    hold();
  };

  return (
    <GoOnContext value={goOnLater}>
      <div
        ref={list}
        role="region"
        aria-label={words.text('pane.findings')}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
        onPointerEnter={() => {
          pointed.current = true;
          hold();
        }}
        onPointerLeave={({ currentTarget }) => {
          pointed.current = false;
          // What had the focus may have been taken away, and then says nothing when it loses it.
          focused.current = currentTarget.contains(document.activeElement);
          hold();
        }}
      >
        {groups.map((group) => (
          <JobGroup
            key={group.id}
            group={group}
            folded={isFolded(group)}
            reachable={reachable}
            opened={opened}
            onFold={(folded) => setFolds({ ...folds, [group.id]: folded })}
          />
        ))}
      </div>
    </GoOnContext>
  );
}
