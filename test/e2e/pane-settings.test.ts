import type { Locator } from 'playwright-core';
import { startPreviewBrowser, type OpenPreview, type PreviewBrowser } from './harness/preview-browser';
import { announcement, check, checkButton, finding, group, isCut, paneFrame, violations } from './pane-page';

jest.setTimeout(60_000);

let browser: PreviewBrowser;
let preview: OpenPreview;

beforeAll(async () => {
  browser = await startPreviewBrowser();
});
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  await preview.close();
});

const field = (name: string) => preview.pane.getByRole('textbox', { name, exact: true });
const share = () => field('Другие категории, не более, %');
const least = () => field('Предложений в истории успеха, не менее');
const most = () => field('Предложений в истории успеха, не более');
const reset = () => preview.pane.getByRole('button', { name: 'Вернуть обычные пороги' });
const press = (key: string) => preview.page.keyboard.press(key);
const values = () => Promise.all([share(), least(), most()].map((each) => each.inputValue()));

async function openSettings(): Promise<void> {
  await preview.pane.locator('header button[aria-pressed]').click();
  await preview.pane.locator('[role="switch"]').waitFor();
}

/** Types into a field as a person does who comes to it with the keyboard. */
async function write(into: Locator, text: string): Promise<void> {
  await into.focus();
  await press('Control+A');
  await preview.page.keyboard.insertText(text);
}

/** Waits until the live region says this. */
async function heard(text: RegExp): Promise<void> {
  await preview.pane
    .locator('[role="status"][aria-live="polite"]', { hasText: text })
    .waitFor({ state: 'attached' });
}

/** What describes a field to a screen reader: its hint, or what is wrong with it. */
function descriptionOf(input: Locator): Promise<string> {
  return input.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim(),
  );
}

/** Makes the embedded Excel refuse every change, or take them again. */
function readOnly(is: boolean): Promise<void> {
  return preview.page.evaluate((on) => {
    const host = window.preview?.workbook.host;
    if (host === undefined) throw new Error('The preview has no host.');
    host.trouble.readOnly = on;
  }, is);
}

const invalid = async (input: Locator) => (await input.getAttribute('aria-invalid')) === 'true';

describe('the limits of a funder', () => {
  beforeEach(async () => {
    preview = await browser.open();
    await checkButton(preview).waitFor();
  });

  it('are kept on Enter, and what was checked is held against them at once', async () => {
    await check(preview);
    await finding(preview, 'large-other').waitFor();
    await openSettings();
    expect(await values()).toEqual(['20', '5', '8']);
    expect(await descriptionOf(share())).toBe('От 0 до 100, обычно 20.');
    // In the sample 88 of 416 participants, 21.15 per cent, are in other categories.
    await write(share(), '22');
    await press('Enter');
    await heard(/^Проверено снова\./);
    expect(await share().evaluate((element) => element === document.activeElement)).toBe(true);
    await preview.pane.getByRole('button', { name: 'Готово' }).click();
    await group(preview, 'done').click();
    await finding(preview, 'large-other').getByText('Исправлено').first().waitFor();
    await openSettings();
    expect(await values()).toEqual(['22', '5', '8']);
  });

  it('are kept on leaving the field, in two round trips, when nothing is checked yet', async () => {
    await openSettings();
    await preview.resetTraffic();
    await write(share(), '30');
    await press('Tab');
    await heard(/^Пороги сохранены\.$/);
    expect((await preview.traffic()).requests).toBe(2);
    expect(await values()).toEqual(['30', '5', '8']);
    expect(await least().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('are kept once, though Enter is pressed and the field is left', async () => {
    await openSettings();
    await preview.resetTraffic();
    await write(share(), '30');
    await press('Enter');
    await press('Tab');
    await press('Tab');
    await heard(/^Пороги сохранены\.$/);
    expect((await preview.traffic()).requests).toBe(2);
  });

  it('that cannot be are told beside the field, and nothing below it moves', async () => {
    await openSettings();
    const before = await reset().boundingBox();
    await preview.resetTraffic();
    await write(share(), '12,5');
    await press('Tab');
    await preview.pane.getByText('Нужно целое число от 0 до 100.').waitFor();
    expect(await invalid(share())).toBe(true);
    expect(await descriptionOf(share())).toBe('Нужно целое число от 0 до 100.');
    expect((await reset().boundingBox())?.y).toBe(before?.y);
    expect(await violations(preview)).toEqual([]);
    expect((await preview.traffic()).requests).toBe(0);
    await share().focus();
    await press('Escape');
    expect(await values()).toEqual(['20', '5', '8']);
    expect(await invalid(share())).toBe(false);
    expect(await descriptionOf(share())).toBe('От 0 до 100, обычно 20.');
  });

  it('go together for the success story', async () => {
    await openSettings();
    await write(least(), '10');
    await press('Tab');
    await preview.pane.getByText('«Не менее» больше, чем «не более».').waitFor();
    expect([await invalid(least()), await invalid(most())]).toEqual([true, false]);
    await write(most(), '12');
    await press('Enter');
    await heard(/^Пороги сохранены\.$/);
    expect(await invalid(least())).toBe(false);
    expect(await values()).toEqual(['20', '10', '12']);
  });

  it('go back to the usual ones with one button, whatever is half typed', async () => {
    await openSettings();
    expect(await reset().getAttribute('aria-disabled')).toBe('true');
    await write(least(), '4');
    await press('Enter');
    await heard(/^Пороги сохранены\.$/);
    await write(share(), 'много');
    await reset().click();
    await preview.pane
      .locator('button[aria-disabled="true"]', { hasText: 'Вернуть обычные пороги' })
      .waitFor();
    expect(await values()).toEqual(['20', '5', '8']);
    expect(await announcement(preview)).toBe('Пороги сохранены.');
  });

  it('that Excel refuses stay in the field, and Enter tries again', async () => {
    await openSettings();
    await readOnly(true);
    await write(share(), '30');
    await press('Enter');
    await preview.pane
      .getByText(/только для чтения/)
      .first()
      .waitFor();
    expect(await values()).toEqual(['30', '5', '8']);
    expect(await reset().getAttribute('aria-disabled')).not.toBe('true');
    await readOnly(false);
    await press('Enter');
    await heard(/^Пороги сохранены\.$/);
    expect(await values()).toEqual(['30', '5', '8']);
  });
});

describe('the settings of the limits', () => {
  it('are not offered where the workbook holds no report', async () => {
    preview = await browser.open({ open: 'empty' });
    await preview.pane.locator('h2').first().waitFor();
    await openSettings();
    expect(await preview.pane.getByRole('group').count()).toBe(0);
  });

  it.each([
    ['ru', 'Пороги грантодателя', 'Нужно целое число от 1 до 100.'],
    ['kk', 'Грант берушінің шектері', '1–100 аралығындағы бүтін сан керек.'],
    ['en', 'The funder’s limits', 'Write a whole number from 1 to 100.'],
  ] as const)('fit at 320 px in %s, also with trouble in them', async (language, heading, trouble) => {
    preview = await browser.open({ language, paneWidth: 320 });
    await checkButton(preview).waitFor();
    await openSettings();
    const fields = preview.pane.getByRole('group', { name: heading }).getByRole('textbox');
    expect(await fields.count()).toBe(3);
    await write(fields.nth(1), '0');
    await press('Tab');
    await preview.pane.getByText(trouble).waitFor();
    expect(await isCut(preview)).toBe(false);
    expect(await violations(preview)).toEqual([]);
    expect(await paneFrame(preview).evaluate(() => document.documentElement.lang)).toBe(language);
  });
});
