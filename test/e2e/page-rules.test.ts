import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { previewForEachTest } from './harness/preview-for-each-test';

const { open } = previewForEachTest();

describe('the pages of the add-in', () => {
  it.each(['taskpane.html', 'commands.html', 'dialog.html'])(
    '%s allows no inline script and no eval',
    (page) => {
      const html = readFileSync(join(__dirname, '..', '..', 'dist', 'preview', page), 'utf8');
      const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-src 'none'"]),
      );
      expect(policy).not.toContain('unsafe-eval');
      // A script without an address would be an inline one; the policy stands before any script.
      expect([...html.matchAll(/<script(?![^>]*\bsrc=)/g)]).toEqual([]);
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    },
  );

  it('refuse to compile a text as code', async () => {
    const preview = await open({ open: 'empty' });
    const refused = await preview.page
      .frames()
      .find((frame) => frame.url().includes('commands.html'))
      ?.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.inlineScriptRan = true';
        document.body.append(script);
        return !('inlineScriptRan' in window);
      });
    expect(refused).toBe(true);
    preview.watched.forgive(/Content Security Policy/);
  });

  it.each(['light', 'dark'] as const)(
    'around them, the preview itself has no barrier that axe finds, in %s',
    async (theme) => {
      const preview = await open({ theme });
      // Run as the browser's own command: the page's policy would not let it in.
      await preview.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
      const { violations: found } = (await preview.page.evaluate(
        'axe.run(document, { iframes: false })',
      )) as AxeResults;
      const violations = found.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
      expect(violations).toEqual([]);
    },
  );
});
