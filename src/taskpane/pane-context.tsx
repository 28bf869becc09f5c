import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Words } from '../messages/words';
import type { ThresholdSet } from '../rules/thresholds';
import type { Actions } from './state/actions';
import type { PaneState } from './state/state';
import type { Store } from './state/store';

/** What every part of the pane is given. */
export interface Pane {
  readonly store: Store;
  readonly actions: Actions;
  readonly words: Words;
  /** Fetches the texts that the pane did not need to open. */
  readonly learn: () => Promise<void>;
  /** What the funder may set. */
  readonly thresholds: ThresholdSet;
  /** The address of the page that explains the rules; null where there is none. */
  readonly rulesPage: string | null;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('Parts of the pane stand inside PaneContext.');
  return pane;
}

/** A part of the state; the component is drawn again when that part is another value. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}
