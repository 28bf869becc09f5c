import type { Words } from '../../src/messages/words';
import { loadWords } from '../support/final-report';
import type { OpenOptions, OpenPreview } from './harness/preview-browser';
import { previewForEachTest } from './harness/preview-for-each-test';
import { check, isCut, paneFrame, searchButton, settingsButton, violations } from './pane-page';

const { open } = previewForEachTest(180);

/** What one stop of the focus is, and whether it is seen. */
interface Stop {
  /** The control's name, for a complaint. */
  readonly name: string;
  /** Whether the control looks otherwise with the focus than without it. */
  readonly isMarked: boolean;
  /** Whether it lies in the window, and not beneath the verdict that stays in sight. */
  readonly isInSight: boolean;
}

/** Measures where the focus stands; null outside of any control. */
function stop(preview: OpenPreview): Promise<Stop | null> {
  return paneFrame(preview).evaluate(async () => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    /** What a mark of the focus can be drawn with, on the control and on what frames it. */
    const look = () => {
      const parts: string[] = [];
      let part: Element | null = element;
      for (let level = 0; part !== null && level < 3; level++, part = part.parentElement) {
        for (const pseudo of [null, '::before', '::after']) {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth, transform } =
            getComputedStyle(part, pseudo);
          const outline = outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
          parts.push([outline, boxShadow, borderColor, borderWidth, transform].join(' '));
        }
      }
      return parts.join('|');
    };
    await drawn();
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => null)));
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const focused = look();
    const header = document.querySelector('header');
    const covered =
      header !== null && getComputedStyle(header).position === 'sticky' && !header.contains(element)
        ? header.getBoundingClientRect().bottom
        : 0;
    element.blur();
    await drawn();
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => null)));
    const plain = look();
    element.focus({ preventScroll: true });
    return {
      name: (element.getAttribute('aria-label') ?? element.innerText ?? element.tagName).trim().slice(0, 60),
      isMarked: focused !== plain,
      // What is higher than the window shows at least where it begins.
      isInSight:
        top >= covered - 1 &&
        Math.min(bottom, top + 24) <= innerHeight + 1 &&
        left >= -1 &&
        right <= innerWidth + 1,
    };
  });
}

/** Goes on with a key from where the focus is, and tells where it was not seen. */
async function walk(preview: OpenPreview, key: string, most: number, of: string): Promise<string[]> {
  const complaints: string[] = [];
  for (let step = 0; step < most; step++) {
    await preview.page.keyboard.press(key);
    const at = await stop(preview);
    // The last control of the pane was passed.
    if (at === null) break;
    if (!at.isMarked) complaints.push(`${of}: no mark of the focus on “${at.name}”`);
    if (!at.isInSight) complaints.push(`${of}: the focus is out of sight on “${at.name}”`);
  }
  return complaints;
}

/** Opens a screen with its button's key, and goes through its controls with Tab. */
async function walkScreens(preview: OpenPreview, words: Words): Promise<string[]> {
  const { pane, page } = preview;
  const found: string[] = [];
  const look = async (of: string) => {
    found.push(...(await violations(preview)).map((line) => `${of}: ${line}`));
    if (await isCut(preview)) found.push(`${of}: cut off on the right`);
  };
  const enter = async (name: string) => {
    await pane.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await settingsButton(preview).focus();
  found.push(...(await walk(preview, 'Tab', 12, 'start')));

  await check(preview);
  await pane.getByRole('button', { name: words.text('pane.summary.show') }).waitFor();
  await settingsButton(preview).focus();
  found.push(...(await walk(preview, 'Tab', 8, 'head')));
  // The list is one stop; within it the arrows lead.
  found.push(...(await walk(preview, 'ArrowDown', 10, 'list')));
  await pane.locator('[data-finding^="partners-count"]').focus();
  await page.keyboard.press('ArrowRight');
  found.push(...(await walk(preview, 'Tab', 4, 'opened finding')));

  await searchButton(preview).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('searchbox').waitFor();
  found.push(...(await walk(preview, 'Tab', 4, 'search')));
  for (const screen of [1, 2]) {
    const button = pane.locator('nav button').nth(screen);
    await button.focus();
    await page.keyboard.press('Enter');
    await pane.locator('nav button[aria-current]').nth(0).waitFor();
    await button.focus();
    found.push(...(await walk(preview, 'Tab', 12, `screen ${screen}`)));
  }
  await settingsButton(preview).focus();
  await page.keyboard.press('Enter');
  await pane.locator('[role="switch"]').waitFor();
  found.push(...(await walk(preview, 'Tab', 24, 'settings')));
  for (const [name, sign] of [
    [words.text('pane.compare'), 'input[data-file-for="compare"]'],
    [words.text('pane.word'), 'input[data-file-for="word"]'],
  ] as const) {
    await enter(name);
    await pane.locator(sign).waitFor({ state: 'attached' });
    await look(name);
    found.push(...(await walk(preview, 'Tab', 8, name)));
    await settingsButton(preview).focus();
    await page.keyboard.press('Enter');
    await pane.locator('[role="switch"]').waitFor();
  }
  return found;
}

describe('with the keyboard alone the focus is seen at every step', () => {
  it.each<['ru' | 'kk' | 'en', string, OpenOptions]>([
    ['ru', 'light, 320 px', { paneWidth: 320 }],
    ['kk', 'dark, 200 % of 320 px', { theme: 'dark', zoom: 200, paneWidth: 160 }],
    ['en', 'forced colours, 270 px', { forcedColors: true, paneWidth: 270 }],
  ])('%s, %s', async (language, _, options) => {
    const preview = await open({ language, ...options });
    await preview.pane.locator('h2').first().waitFor();
    expect(await walkScreens(preview, await loadWords(language))).toEqual([]);
  });
});
