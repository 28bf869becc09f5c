import type { Answer, ForTester, HandScenario } from '../scenario';
import { buildStage, codeOf, type BuiltStage } from '../stage';
import { button, element } from './element';
import { pageTexts } from './texts';

/** What a person has recorded at a scenario for the hand. */
export interface HandRecord {
  readonly answer: Answer;
  readonly error: string | null;
  readonly seen: string;
}

/** A scenario for the hand as it stands on the page, and what was recorded at it. */
export interface HandTask {
  readonly element: HTMLElement;
  record(): HandRecord;
}

/** Draws a scenario for the hand: what to do, buttons that prepare and read, a field for what was seen. */
export function handTask(
  { id, does, todo, prepare, read }: HandScenario,
  say: (text: ForTester) => string,
): HandTask {
  let built: BuiltStage | null = null;
  let answer: Answer = null;
  let error: string | null = null;
  const shown = element('code', '');
  const stand = async () => (built ??= await buildStage(id)).stage;
  const attempt = async (work: () => Promise<void>) => {
    error = null;
    try {
      await work();
    } catch (problem) {
      error = codeOf(problem);
      shown.textContent = error;
    }
  };
  const prepareButton = button(say(pageTexts.prepare), () =>
    attempt(async () => {
      await prepare?.(await stand());
    }),
  );
  const readButton = button(say(pageTexts.read), () =>
    attempt(async () => {
      answer = (await read?.(await stand())) ?? null;
      shown.textContent = JSON.stringify(answer);
    }),
  );
  const strikeButton = button(say(pageTexts.strike), () =>
    attempt(async () => {
      await built?.strike();
      built = null;
    }),
  );
  const seen = element('textarea', '');
  const label = element('label', `${say(pageTexts.seen)} `, seen);
  const buttons = [
    ...(prepare === undefined ? [] : [prepareButton]),
    ...(read === undefined ? [] : [readButton]),
    ...(prepare === undefined && read === undefined ? [] : [strikeButton]),
  ];
  const box = element(
    'section',
    '',
    element('h3', `${id}: ${does}`),
    element('p', say(todo)),
    ...buttons,
    shown,
    label,
  );
  return { element: box, record: () => ({ answer, error, seen: seen.value.trim() }) };
}
