import { FluentProvider, makeStaticStyles, makeStyles, type Theme } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { problemOf } from '../commands/problem';
import type { HostTheme } from '../excel/host';
import type { Language } from '../form/languages';
import type { FormEntry } from '../forms';
import { learnTheRest, loadWords } from '../messages/load';
import type { Words } from '../messages/words';
import { checkKey } from './check/CheckButton';
import type { Commands } from './commands';
import { prepareChecked } from './lazy-checked-report';
import { PaneContext } from './pane-context';
import { PaneScreens } from './PaneScreens';
import type { Actions } from './state/actions';
import type { Store } from './state/store';
import { loadTheme } from './theme/load-theme';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column', boxSizing: 'border-box' },
});

/** A theme of the window and its colours. */
interface ChosenTheme {
  readonly kind: HostTheme;
  readonly theme: Theme;
}

interface Properties {
  readonly entry: FormEntry;
  readonly onThemeChanged: Commands['onThemeChanged'];
  readonly store: Store;
  readonly actions: Actions;
  /** The language of Excel, used when the person chose none. */
  readonly hostLanguage: Language;
  readonly firstWords: Words;
  readonly firstTheme: ChosenTheme;
  /** Told when the pane speaks another language. */
  readonly onWords: (words: Words) => void;
}

/** The words of the language chosen; those before stay until the new ones are there, or when they do not come. */
function useChosenWords(language: Language, { entry, store, firstWords, onWords }: Properties): Words {
  const [words, setWords] = useState(firstWords);
  useEffect(() => {
    let wanted = true;
    if (words.language !== language) {
      loadWords(language, entry).then(
        (loaded) => {
          if (wanted) setWords(loaded);
        },
        (thrown: unknown) => store.dispatch({ type: 'failed', problem: problemOf(thrown) }),
      );
    }
    return () => {
      wanted = false;
    };
  }, [entry, language, words.language, store]);
  useEffect(() => {
    onWords(words);
    document.documentElement.lang = words.language;
    document.documentElement.dataset['language'] = words.language;
    document.title = words.text('pane.title');
  }, [words, onWords]);
  return words;
}

/** The theme of Excel's window; one that cannot be fetched leaves the one before. */
function useHostTheme(onThemeChanged: Commands['onThemeChanged'], first: ChosenTheme): Theme {
  const [{ kind, theme }, setTheme] = useState(first);
  useEffect(
    () =>
      onThemeChanged((changed) => {
        loadTheme(changed).then(
          (loaded) => setTheme({ kind: changed, theme: loaded }),
          () => undefined,
        );
      }),
    [onThemeChanged],
  );
  useEffect(() => {
    // What the browser draws by itself, such as lists of choices and scroll bars, follows Excel, not the system.
    document.documentElement.style.colorScheme = kind === 'contrast' ? 'light dark' : kind;
  }, [kind]);
  return theme;
}

/** The pane with its words, its theme and what a person can do. */
export function App(properties: Properties) {
  const { entry, store, actions, hostLanguage } = properties;
  usePageStyles();
  const styles = useStyles();
  const { language } = useSyncExternalStore(store.subscribe, () => store.state().settings);
  const words = useChosenWords(language === 'auto' ? hostLanguage : language, properties);
  const theme = useHostTheme(properties.onThemeChanged, properties.firstTheme);
  const pane = useMemo(
    () => ({
      store,
      actions,
      words,
      learn: () => learnTheRest(words, entry),
      thresholds: entry.thresholds,
      rulesPage: entry.rulesPage?.(words.language) ?? null,
    }),
    [store, actions, words, entry],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== checkKey || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (store.state().workbook?.kind !== 'report' || store.state().activity !== null) return;
    prepareChecked();
    void actions.check();
  };
  return (
    <FluentProvider theme={theme}>
      <PaneContext value={pane}>
        <div className={styles.pane} onKeyDown={onKeyDown}>
          <PaneScreens />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
