import { FluentProvider, makeStaticStyles, makeStyles, type Theme } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import type { Language } from '../form/types';
import { loadWords } from '../messages/load';
import type { Words } from '../messages/words';
import { checkKey } from './check/CheckButton';
import type { Commands } from './commands';
import { checkedReport } from './lazy-parts';
import { PaneContext } from './pane-context';
import { PaneScreens } from './PaneScreens';
import { roomy } from './shared/room';
import type { Actions } from './state/actions';
import type { Store } from './state/store';
import { loadTheme } from './theme/load-theme';

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // What the keyboard moves to is never hidden beneath the verdict that stays in sight.
  [roomy]: { html: { scrollPaddingTop: '180px' } },
});

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column', boxSizing: 'border-box' },
});

interface Properties {
  readonly onThemeChanged: Commands['onThemeChanged'];
  readonly store: Store;
  readonly actions: Actions;
  /** The language of Excel, used when the person chose none. */
  readonly hostLanguage: Language;
  readonly firstWords: Words;
  readonly firstTheme: Theme;
  /** Told when the pane speaks another language. */
  readonly onWords: (words: Words) => void;
}

/** The words of the language chosen; those before stay until the new ones are there. */
function useChosenWords(language: Language, first: Words, onWords: (words: Words) => void): Words {
  const [words, setWords] = useState(first);
  useEffect(() => {
    let wanted = true;
    if (words.language !== language) {
      void loadWords(language).then((loaded) => {
        if (wanted) setWords(loaded);
      });
    }
    return () => {
      wanted = false;
    };
  }, [language, words.language]);
  useEffect(() => {
    onWords(words);
    document.documentElement.lang = words.language;
    document.title = words.text('pane.title');
  }, [words, onWords]);
  return words;
}

function useHostTheme(onThemeChanged: Commands['onThemeChanged'], first: Theme): Theme {
  const [theme, setTheme] = useState(first);
  useEffect(() => onThemeChanged((changed) => void loadTheme(changed).then(setTheme)), [onThemeChanged]);
  return theme;
}

/** The pane with its words, its theme and what a person can do. */
export function App(properties: Properties) {
  const { store, actions, hostLanguage } = properties;
  usePageStyles();
  const styles = useStyles();
  const { language } = useSyncExternalStore(store.subscribe, () => store.state().settings);
  const words = useChosenWords(
    language === 'auto' ? hostLanguage : language,
    properties.firstWords,
    properties.onWords,
  );
  const theme = useHostTheme(properties.onThemeChanged, properties.firstTheme);
  const pane = useMemo(() => ({ store, actions, words }), [store, actions, words]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== checkKey || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (store.state().workbook?.kind !== 'report' || store.state().activity !== null) return;
    checkedReport.prepare();
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
