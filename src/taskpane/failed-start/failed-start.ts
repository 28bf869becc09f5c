import { codeOf, isMissingPart } from '../../commands/error-code';
import { StartProblem } from '../../excel/problem-at-start';
import { languageOfLocale } from '../../form/languages';
import type { Language } from '../../form/languages';
import { startProblemWords, type StartProblemKind } from '../../messages/start-problems';
import { copyText } from '../shared/copy-text';

/** Why the pane did not begin, and what support needs to know. */
interface Told {
  readonly kind: StartProblemKind;
  readonly code: string;
}

function told(thrown: unknown): Told {
  if (thrown instanceof StartProblem) return { kind: thrown.kind, code: `${thrown.kind} (${thrown.detail})` };
  const kind = isMissingPart(thrown) ? 'part-missing' : 'unknown';
  return { kind, code: `${kind} (${codeOf(thrown)})` };
}

/** The person's language: that of the pane where it speaks already, else that of Office, else that of the browser. */
function spokenLanguage(thrown: unknown): Language {
  const language = document.documentElement.dataset['language'];
  const locale = thrown instanceof StartProblem ? thrown.locale : null;
  return languageOfLocale(language ?? locale ?? navigator.language);
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  style: Partial<CSSStyleDeclaration> = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  Object.assign(made.style, style);
  return made;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', text, {
    font: 'inherit',
    padding: '6px 12px',
    margin: '0 8px 8px 0',
    cursor: 'pointer',
  });
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/**
 * Tells in the pane why it could not begin: what happened, why, what to do, and a code without anything of the report.
 *
 * It is plain DOM: nothing that may be missing is needed for it. The pane takes its place when it begins after all.
 *
 * @param thrown a `StartProblem`, or whatever stopped the pane.
 */
export function showFailedStart(place: HTMLElement, thrown: unknown): void {
  const language = spokenLanguage(thrown);
  const words = startProblemWords[language];
  const { kind, code } = told(thrown);
  const [what, why, next] = words.problems[kind];
  const screen = element('div', '', {
    padding: '12px',
    font: "14px/20px 'Segoe UI', system-ui, sans-serif",
    overflowWrap: 'anywhere',
  });
  screen.lang = language;
  screen.setAttribute('role', 'alert');
  const copied = element('span', '');
  const detail = element('p', `${words.code} `);
  detail.append(element('code', code, { userSelect: 'all' }));
  screen.append(
    element('h1', what, { fontSize: '16px', lineHeight: '22px', margin: '0 0 8px' }),
    element('p', why),
    element('p', next),
    detail,
    button(words.reload, () => {
      location.reload();
    }),
    button(words.copy, () => {
      void copyText(code).then((done) => {
        copied.textContent = done ? words.copied : '';
      });
    }),
    copied,
  );
  document.documentElement.lang = language;
  const main = document.createElement('main');
  main.append(screen);
  place.replaceChildren(main);
}
