import { createRoot } from 'react-dom/client';
import { StartProblem } from '../excel/problem-at-start';
import type { FormEntry } from '../forms';
import { loadFirstWords } from '../messages/load';
import { App } from './App';
import type { Commands } from './commands';
import { drawn } from './drawn';
import { showFailedStart } from './failed-start/failed-start';
import { createActions } from './state/actions';
import { initialState } from './state/state';
import { createStore } from './state/store';
import { loadTheme } from './theme/load-theme';

/** How long Excel may stay silent before the person is told, in milliseconds. */
const patience = 15_000;
/** How long the first screen is left alone before a check is made ready, in milliseconds: what opens the pane comes first. */
const untilWarm = 1500;

async function open(element: HTMLElement, entry: FormEntry, commands: Commands): Promise<void> {
  const waiting = setTimeout(() => {
    showFailedStart(element, new StartProblem('office-silent', `${patience / 1000} s`));
  }, patience);
  const host = await commands.hostReady().finally(() => {
    clearTimeout(waiting);
  });
  document.documentElement.dataset['language'] = host.language;
  const settings = await commands.loadSettings();
  const language = settings.language === 'auto' ? host.language : settings.language;
  const [words, theme] = await Promise.all([
    loadFirstWords(language, { form: entry.form, loadWords: entry.loadFirstWords }),
    loadTheme(host.theme),
  ]);

  const store = createStore({ ...initialState, settings });
  commands.onSlowAnswer?.(({ giveUp }) => {
    store.dispatch({ type: 'answerAwaited', giveUp });
    return () => store.dispatch({ type: 'answerAwaited', giveUp: null });
  });
  let spoken = words;
  const actions = createActions(commands, store, {
    words: () => spoken,
    now: () => new Date(),
    drawn,
  });
  const root = createRoot(element, {
    // What no part of the pane could catch: React has taken everything away.
    onUncaughtError: (error) => {
      console.error(error);
      showFailedStart(element, error);
    },
  });
  root.render(
    <App
      entry={entry}
      onThemeChanged={commands.onThemeChanged}
      store={store}
      actions={actions}
      hostLanguage={host.language}
      firstWords={words}
      firstTheme={{ kind: host.theme, theme }}
      onWords={(changed) => {
        spoken = changed;
      }}
    />,
  );
  await actions.open();
  const { warmCheck } = commands;
  if (warmCheck === undefined) return;
  setTimeout(() => {
    import('./warm-up').then(
      ({ warmUp }) => warmUp(store, warmCheck, () => spoken),
      // What cannot be fetched is fetched by the check, and told then.
      () => undefined,
    );
  }, untilWarm);
}

/** Draws the pane for a form into an element as soon as the program around it can be spoken to, or tells why it cannot. */
export async function startPane(element: HTMLElement, entry: FormEntry, commands: Commands): Promise<void> {
  try {
    await open(element, entry, commands);
  } catch (thrown) {
    showFailedStart(element, thrown);
  }
}
