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
    await preview.pane.getByRole('button', { name: 'Открыть сводку' }).waitFor();
    await preview.pane.getByRole('button', { name: 'Настройки' }).focus();
    const order: string[] = [];
    for (let stop = 0; stop < 8; stop++) {
      order.push((await focused()).replace(/\s+/g, ' ').trim());
      await press('Tab');
    }
    expect(order).toEqual([
      'Настройки',
      'Проверить',
      'Открыть сводку',
      'Осталось 21',
      'Таблицы',
      'Сдача',
      'Поиск',
      'error',
    ]);
  });

  // B2: WCAG 2.4.11.
  it('the focus never hides beneath the verdict that stays in sight', async () => {
    await check(preview);
    const { pane } = preview;
    await pane.locator('[data-roving="done"], [data-roving="question"]').last().focus();
    await press('End');
    const hidden = await pane.locator('header').evaluate(async (header) => {
      const lines = [...document.querySelectorAll<HTMLElement>('[data-roving]')].reverse();
      let beneath = 0;
      for (const line of lines) {
        line.focus();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        if (line.getBoundingClientRect().top < header.getBoundingClientRect().bottom - 1) beneath++;
      }
      return { beneath, steps: lines.length, sticky: getComputedStyle(header).position };
    });
    expect(hidden.steps).toBeGreaterThan(20);
    expect(hidden).toMatchObject({ beneath: 0, sticky: 'sticky' });
  });

  // B3: the same words twice are said twice.
  it('every explanation that is kept is heard, though the words be the same', async () => {
    await check(preview);
    const { pane } = preview;
    await paneFrame(preview).evaluate(() => {
      const region = document.querySelector('[role="status"][aria-live="polite"]');
      const spoken: string[] = [];
      (window as unknown as { spoken: string[] }).spoken = spoken;
      if (region !== null)
        new MutationObserver(() => spoken.push(region.textContent)).observe(region, {
          childList: true,
          subtree: true,
        });
    });
    for (let time = 0; time < 2; time++) {
      await pane.locator('[data-finding^="tax-rate"]').focus();
      await press('KeyG');
      await pane.getByLabel('Пояснение', { exact: true }).fill(`Взносы округлены, ${time}.`);
      await press('Control+Enter');
      await pane.getByLabel('Пояснение', { exact: true }).waitFor({ state: 'detached' });
      await pane.locator('[data-finding^="tax-rate"]').click();
      await pane.getByText(`Взносы округлены, ${time}.`).waitFor();
    }
    const spoken = await paneFrame(preview).evaluate(
      () => (window as unknown as { spoken: string[] }).spoken,
    );
    expect(spoken.filter((text) => text === 'Пояснение сохранено. Осталось дел: 20.')).toHaveLength(2);
  });

  it('arrows move through the list, right opens, left closes', async () => {
    await check(preview);
    const { pane, page } = preview;
    await pane.locator('[data-roving="error"]').focus();
    await press('ArrowDown');
    const first = await focused();
    expect(first).toBe('partners-count|effects|partners|actual');
    await press('ArrowRight');
    const headline = pane.locator(`[data-roving="${first}"]`);
    expect(await headline.getAttribute('aria-expanded')).toBe('true');
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

  it('a letter opens the explanation, Ctrl+Enter keeps it, and the focus goes on to the next job', async () => {
    await check(preview);
    const { pane } = preview;
    await pane.locator('[data-finding^="tax-rate|effects|taxes"]').focus();
    await press('KeyG');
    await pane.getByLabel('Пояснение', { exact: true }).waitFor();
    await preview.page.keyboard.insertText('Округление взносов.');
    await press('Control+Enter');
    await pane.locator('[data-finding^="purchases-repeat-payroll"]:focus').waitFor();
  });

  it('Escape leaves the reason as it was, and a letter in it is only a letter', async () => {
    await check(preview);
    const { pane } = preview;
    await pane.locator('[data-finding^="tax-rate|effects|taxes"]').focus();
    await press('KeyG');
    await pane.getByLabel('Пояснение', { exact: true }).pressSequentially('bj');
    expect(await pane.getByLabel('Пояснение', { exact: true }).inputValue()).toBe('bj');
    await press('Escape');
    await pane.getByLabel('Пояснение', { exact: true }).waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^tax-rate\|effects\|taxes/);
  });

  it('a letter shows what a fix would do, and Escape leaves it', async () => {
    await check(preview);
    const { pane } = preview;
    await pane.locator('[data-roving="job:store-as-numbers"]').focus();
    await press('ArrowRight');
    await pane.locator('[data-finding^="number-as-text|effects"]').focus();
    await press('KeyB');
    await pane.getByRole('button', { name: 'Изменить 6 ячеек' }).waitFor();
    expect(await focused()).toBe('Изменить 6 ячеек');
    await press('Escape');
    expect(await focused()).toMatch(/^number-as-text\|effects/);
  });
});
