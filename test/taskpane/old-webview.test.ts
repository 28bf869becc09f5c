import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const folder = join(__dirname, '../../src/taskpane');
const script = readFileSync(join(folder, 'old-webview.js'), 'utf8');

/** What is hidden of the page once it has loaded in a web view with these patterns. */
function hiddenIn(patterns: (source: string) => unknown): Record<string, boolean> {
  const elements: Record<string, { hidden: boolean }> = {
    'too-old': { hidden: true },
    pane: { hidden: false },
  };
  const waiting: (() => void)[] = [];
  runInNewContext(script, {
    RegExp: patterns,
    document: {
      addEventListener: (_: string, listener: () => void) => waiting.push(listener),
      getElementById: (id: string) => elements[id],
    },
  });
  for (const listener of waiting) listener();
  return Object.fromEntries(Object.entries(elements).map(([id, { hidden }]) => [id, hidden]));
}

/** A web view that cannot look behind, as Safari before 16.4. */
function oldPatterns(source: string): unknown {
  if (source.includes('(?<!'))
    throw new SyntaxError('Invalid regular expression: invalid group specifier name');
  return {};
}

it('says in words that a web view is too old for the pane, and shows nothing else', () => {
  expect(hiddenIn(oldPatterns)).toEqual({ 'too-old': false, pane: true });
});

it('leaves the page alone where the web view is new enough', () => {
  expect(hiddenIn(RegExp)).toEqual({ 'too-old': true, pane: false });
});

it('is written in words that the oldest web view can read', () => {
  const code = script.replaceAll(/\/\*[^]*?\*\//g, '');
  expect(code).not.toMatch(/=>|\b(?:const|let|class|async)\b|`|\?\.|\?\?/);
});

it('finds both places in the page, and the words in three languages', () => {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  expect(page).toContain('id="pane"');
  const words = /<div id="too-old"[^]*?<\/div>/.exec(page)?.[0] ?? '';
  expect([...words.matchAll(/lang="(\w\w)"/g)].map(([, language]) => language)).toEqual(['ru', 'kk', 'en']);
});
