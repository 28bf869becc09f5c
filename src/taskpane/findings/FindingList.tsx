import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { usePane, usePaneState } from '../pane-context';
import type { Group, GroupId } from '../state/groups';
import { FindingGroup } from './FindingGroup';
import { rovingTarget } from './roving';

interface Properties {
  readonly groups: readonly Group[];
  /** All groups lie open, as when a search shows what it found. */
  readonly unfolded: boolean;
}

/**
 * The findings, worked down with the keyboard: arrows move, right and left open and close, Enter goes to the
 * cell. The list stands still while the pointer or the focus is in it.
 */
export function FindingList({ groups, unfolded }: Properties) {
  const { words, store } = usePane();
  const opened = usePaneState((state) => state.opened);
  const [folds, setFolds] = useState<Readonly<Partial<Record<GroupId, boolean>>>>({});
  const [current, setCurrent] = useState<string | null>(null);
  const pointed = useRef(false);
  const focused = useRef(false);

  const isFolded = (group: Group) => folds[group.id] ?? (unfolded ? false : group.folded);
  const visible: string[] = groups.flatMap((group): string[] => [
    group.id,
    ...(isFolded(group) ? [] : group.entries.map(({ id }) => id)),
  ]);
  const reachable = current !== null && visible.includes(current) ? current : (visible[0] ?? null);

  const hold = () => store.dispatch({ type: 'listHeld', held: pointed.current || focused.current });
  useEffect(() => () => store.dispatch({ type: 'listHeld', held: false }), [store]);

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
    <div
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
        <FindingGroup
          key={group.id}
          group={group}
          folded={isFolded(group)}
          reachable={reachable}
          opened={opened}
          onFold={(folded) => setFolds({ ...folds, [group.id]: folded })}
        />
      ))}
    </div>
  );
}
