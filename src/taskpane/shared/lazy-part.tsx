import { useEffect, useState, type ComponentType } from 'react';
import { isMissingPart } from '../../commands/error-code';
import { usePane } from '../pane-context';
import { MissingPart } from './MissingPart';

/** A part of the pane that is fetched when it is first needed. */
export interface LazyPart<Properties extends object> {
  readonly Part: ComponentType<Properties>;
  /** Fetches the part before it is needed, as when the pointer comes near what opens it. */
  readonly prepare: () => void;
}

/**
 * Makes a part that is fetched later.
 *
 * React's own `lazy` holds back what comes within 300 ms after a fallback, so a click would be answered too
 * late; this shows the part at once when it is there. Where it cannot be fetched, its place says so and offers to
 * try again; a part that is fetched and fails by itself fails where it stands.
 *
 * @param says `more` where it says things that the pane did not need to open: the rest of the words is fetched with it.
 */
export function lazyPart<Properties extends object>(
  load: () => Promise<{ readonly default: ComponentType<Properties> }>,
  says: 'more' | 'firstWords' = 'more',
): LazyPart<Properties> {
  let loaded: ComponentType<Properties> | null = null;
  const fetchPart = async (): Promise<ComponentType<Properties>> => {
    loaded ??= (await load()).default;
    return loaded;
  };

  function Part(properties: Properties) {
    const { words, learn } = usePane();
    const [Ready, setReady] = useState<ComponentType<Properties> | null>(() =>
      says === 'firstWords' || words.isWhole() ? loaded : null,
    );
    const [failure, setFailure] = useState<unknown>(null);
    const [attempt, setAttempt] = useState(1);
    useEffect(() => {
      let wanted = true;
      Promise.all([fetchPart(), says === 'more' ? learn() : undefined]).then(
        ([part]) => {
          if (wanted) setReady(() => part);
        },
        (error: unknown) => {
          if (wanted) setFailure(error);
        },
      );
      return () => {
        wanted = false;
      };
    }, [attempt, learn]);
    if (Ready !== null) return <Ready {...properties} />;
    if (failure === null) return null;
    if (!isMissingPart(failure)) throw failure;
    return (
      <MissingPart
        onRetry={() => {
          setFailure(null);
          setAttempt(attempt + 1);
        }}
      />
    );
  }

  return {
    Part,
    prepare: () => {
      // What fails here fails again when it is needed, and is told then.
      fetchPart().catch(() => undefined);
    },
  };
}
