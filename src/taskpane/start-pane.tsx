import { createRoot } from 'react-dom/client';
import { loadWords } from '../messages/load';
import type { Words } from '../messages/words';
import { App } from './App';
import type { Preferences } from '../excel/preferences';
import type { Commands } from './commands';
import { usualPreferences } from './preferences';
import { createActions } from './state/actions';
import { initialState } from './state/state';
import { createStore } from './state/store';
import { loadTheme } from './theme/load-theme';

/** The person's settings; when they cannot be read the pane opens with the usual ones. */
async function settingsOf(commands: Commands, words: Words): Promise<Preferences> {
  const context = { words, now: () => new Date(), onProgress: () => undefined };
  return commands.loadSettings.run(context).catch(() => usualPreferences);
}

/** Draws the pane into an element as soon as the program around it can be spoken to. */
export async function startPane(element: HTMLElement, commands: Commands): Promise<void> {
  const host = await commands.hostReady();
  const [hostWords, theme] = await Promise.all([loadWords(host.language), loadTheme(host.theme)]);
  const settings = await settingsOf(commands, hostWords);
  const language = settings.language === 'auto' ? host.language : settings.language;
  const words = language === host.language ? hostWords : await loadWords(language);

  const store = createStore({ ...initialState, settings });
  let spoken = words;
  const actions = createActions(commands, store, () => spoken);
  createRoot(element).render(
    <App
      onThemeChanged={commands.onThemeChanged}
      store={store}
      actions={actions}
      hostLanguage={host.language}
      firstWords={words}
      firstTheme={theme}
      onWords={(changed) => {
        spoken = changed;
      }}
    />,
  );
  await actions.open();
}
