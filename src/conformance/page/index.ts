/**
 * The page by which a person with an Excel records what it answers: one button plays all scenarios, tasks for the hand
 * follow, one button copies everything as a recording. It builds itself, so that the same script runs as a page and as
 * a snippet of Script Lab.
 */
import { playAll, type Played } from '../play';
import type { Recording } from '../recording';
import type { ForTester, HandScenario } from '../scenario';
import { scenarios } from '../scenarios';
import { button, element } from './element';
import { handTask, type HandTask } from './hand-task';
import { outcomeTexts, pageTexts } from './texts';
import { provenance, thisExcel, type Provenance } from './this-excel';

/** What the page has found, for whoever drives it. */
export interface ConformancePage {
  readonly played: readonly Played[];
  readonly recording: Recording | null;
}

const state: { played: Played[]; excel: Provenance | null; tasks: Map<string, HandTask> } = {
  played: [],
  excel: null,
  tasks: new Map(),
};

function recordingNow(): Recording | null {
  if (state.excel === null) return null;
  return {
    ...state.excel,
    results: state.played.map(({ id, answer, error, milliseconds }) => {
      const hand = state.tasks.get(id)?.record();
      if (hand === undefined) return { id, answer, error, milliseconds };
      const { seen, ...read } = hand;
      return { id, ...read, milliseconds, ...(seen === '' ? {} : { seen }) };
    }),
  };
}

async function start(): Promise<void> {
  await Office.onReady();
  const russian = /^(ru|kk)/i.test(Office.context.displayLanguage);
  const say = (text: ForTester) => (russian ? text.ru : text.en);
  document.documentElement.lang = russian ? 'ru' : 'en';
  const status = element('p', '');
  status.setAttribute('role', 'status');
  const list = element('ol', '');
  list.id = 'results';
  const text = element('textarea', '');
  text.id = 'recording';
  text.readOnly = true;
  text.setAttribute('aria-label', 'JSON');

  const showLine = (played: Played) => {
    const expected = scenarios.find(({ id }) => id === played.id);
    const line = element(
      'li',
      `${played.id} · ${expected?.does ?? ''} · ${say(outcomeTexts[played.outcome])}`,
    );
    line.dataset['outcome'] = played.outcome;
    if (played.answer !== null || played.error !== null) {
      const said = played.error ?? JSON.stringify(played.answer);
      line.append(element('code', ` ${say(pageTexts.answer)}: ${said} · ${String(played.milliseconds)} ms`));
    }
    if (played.outcome === 'differs' && expected?.expected.kind === 'documented')
      line.append(
        element('code', ` ${say(pageTexts.expected)}: ${JSON.stringify(expected.expected.answer)}`),
      );
    list.append(line);
    status.textContent = `${say(pageTexts.running)} ${String(state.played.length + 1)} / ${String(scenarios.length)}`;
  };
  const run = button(say(pageTexts.run), async () => {
    state.played = [];
    list.replaceChildren();
    document.documentElement.dataset['played'] = 'running';
    try {
      state.excel = await provenance();
      await playAll(scenarios, thisExcel(), (played) => {
        showLine(played);
        state.played.push(played);
      });
      status.textContent = say(pageTexts.done);
      document.documentElement.dataset['played'] = 'done';
    } catch (error) {
      status.textContent = `${say(pageTexts.failed)} ${String(error)}`;
      document.documentElement.dataset['played'] = 'failed';
    }
  });
  run.id = 'run';
  const copy = button(say(pageTexts.copy), async () => {
    text.value = JSON.stringify(recordingNow(), null, 2);
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      // Office's frames may forbid the clipboard: the text stands selected for Ctrl+C.
    }
    status.textContent = say(pageTexts.copied);
  });
  copy.id = 'copy';
  const hands = scenarios.filter((each): each is HandScenario => each.by === 'hand');
  state.tasks = new Map(hands.map((scenario) => [scenario.id, handTask(scenario, say)]));
  document.body.append(
    element(
      'main',
      '',
      element('h1', say(pageTexts.title)),
      element('p', say(pageTexts.about)),
      run,
      copy,
      status,
      list,
      text,
      element('h2', say(pageTexts.byHand)),
      ...[...state.tasks.values()].map((task) => task.element),
    ),
  );
  document.documentElement.dataset['ready'] = 'true';
}

declare global {
  interface Window {
    /** Set by the page of conformance: what it has found so far. */
    conformance?: () => ConformancePage;
  }
}

window.conformance = () => ({ played: state.played, recording: recordingNow() });
void start();
