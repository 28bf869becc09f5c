import type { OpenPreview } from './harness/preview-browser';
import { previewForEachTest } from './harness/preview-for-each-test';
import { check, checkButton, paneFrame } from './pane-page';

const { open } = previewForEachTest();
let preview: OpenPreview;

beforeEach(async () => {
  preview = await open();
  await checkButton(preview).waitFor();
});

/** What the focus is on: the key of a finding or group, else the name or text of the control. */
function focused(): Promise<string> {
  return paneFrame(preview).evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    return (
      element.dataset['roving'] ??
      element.getAttribute('aria-label') ??
      (element.closest('label')?.innerText || element.innerText || element.tagName)
    );
  });
}

const press = (key: string) => preview.page.keyboard.press(key);

describe('with the keyboard alone', () => {
  it('F9 checks from anywhere in the pane, and leaves the focus where it was', async () => {
    await preview.pane.getByRole('button', { name: 'Настройки' }).focus();
    await press('F9');
    await preview.pane.locator('[data-roving]').first().waitFor();
    expect(await focused()).toBe('Настройки');
  });

  it('Tab goes from top to bottom, and the whole list is one stop', async () => {
    await check(preview);
    await preview.pane.getByLabel('Язык', { exact: true }).focus();
    const order: string[] = [];
    for (let stop = 0; stop < 26; stop++) {
      order.push(await focused());
      await press('Tab');
    }
    const short = order.map((name) => name.replace(/\s+/g, ' ').trim());
    expect(short.slice(0, 2)).toEqual(['Язык', 'Настройки']);
    expect(short[2]).toMatch(/^\d+ ошиб/);
    expect(short[5]).toBe('Проверить отчет F9');
    expect(short[6]).toBe('Открыть сводку');
    expect(short[7]).toMatch(/^Титул: заполнено/);
    expect(short.slice(19, 26)).toEqual([
      'Замечания',
      'Таблицы',
      'Перед сдачей',
      'Поиск',
      'Таблица',
      'Порядок',
      'error',
    ]);
  });

  it('arrows move through the list, right opens, Enter goes to the cell and on, left closes', async () => {
    await check(preview);
    const { pane, page } = preview;
    await pane.locator('[data-roving="error"]').focus();
    await press('ArrowDown');
    const first = await focused();
    expect(first).toMatch(/^deviation-unjustified\|/);
    await press('ArrowRight');
    const headline = pane.locator(`[data-roving="${first}"]`);
    expect(await headline.getAttribute('aria-expanded')).toBe('true');
    await press('Enter');
    await pane.getByText(/^2 из \d+$/).waitFor();
    expect(await focused()).toBe(first);
    await press('ArrowLeft');
    expect(await headline.getAttribute('aria-expanded')).toBe('false');
    await press('End');
    expect(await focused()).not.toBe(first);
    await press('Home');
    expect(await focused()).toBe('error');
    await press('ArrowLeft');
    expect(await pane.locator('[data-roving="error"]').getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('#grid').count()).toBe(1);
  });

  it('a letter opens the reason, Ctrl+Enter keeps it, and the focus returns to the finding', async () => {
    await check(preview);
    const { pane } = preview;
    await pane.locator('[data-roving="warning"]').focus();
    await press('ArrowRight');
    await pane.locator('[data-roving^="effect-above-plan|effects|taxes"]').focus();
    await press('KeyJ');
    await pane.getByLabel('Причина').waitFor();
    await preview.page.keyboard.insertText('Округление взносов.');
    await press('Control+Enter');
    await pane.getByText('Округление взносов.').waitFor();
    expect(await focused()).toMatch(/^effect-above-plan\|effects\|taxes/);
  });

  it('Escape leaves the reason as it was, and a letter in it is only a letter', async () => {
    await check(preview);
    const { pane } = preview;
    await pane.locator('[data-roving="warning"]').focus();
    await press('ArrowRight');
    await pane.locator('[data-roving^="effect-above-plan|effects|taxes"]').focus();
    await press('KeyJ');
    await pane.getByLabel('Причина').pressSequentially('bj');
    expect(await pane.getByLabel('Причина').inputValue()).toBe('bj');
    await press('Escape');
    await pane.getByLabel('Причина').waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^effect-above-plan\|effects\|taxes/);
  });

  it('a letter shows what a fix would do, and Escape leaves it', async () => {
    await check(preview);
    const { pane } = preview;
    await pane.locator('[data-roving="warning"]').focus();
    await press('ArrowRight');
    await pane.locator('[data-roving^="number-as-text|effects"]').focus();
    await press('KeyB');
    await pane.getByRole('button', { name: 'Изменить 6 ячеек' }).waitFor();
    expect(await focused()).toBe('Изменить 6 ячеек');
    await press('Escape');
    expect(await focused()).toMatch(/^number-as-text\|effects/);
  });
});
