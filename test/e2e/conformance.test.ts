import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Played } from '../../src/conformance/play';
import { recordingSchema } from '../../src/conformance/recording';
import { scenarios } from '../../src/conformance/scenarios';
import { replayTape, tapeSchema } from '../../src/conformance/tape';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { previewForEachTest } from './harness/preview-for-each-test';

const { open } = previewForEachTest(240);

/** The longest that a run of all scenarios may take, in milliseconds, beside others on two cores. */
const patience = 180_000;

const root = join(__dirname, '../..');
const officeFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** The page in the pane. */
function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => /\/(conformance|taskpane)\.html/.test(each.url()));
  if (frame === undefined) throw new Error('There is no page in the pane.');
  return frame;
}

/** Presses the one button and waits for the end. */
async function runAll(frame: Frame): Promise<readonly Played[]> {
  await frame.locator('#run').click();
  await frame.waitForFunction(() => document.documentElement.dataset['played'] === 'done', undefined, {
    timeout: patience,
  });
  return frame.evaluate(() => window.conformance?.().played ?? []);
}

/** Puts the release's page into the pane: its own files, and as Microsoft's Office.js the preview's host with the package's. */
async function openRelease(page: Page, host: string): Promise<void> {
  await page.route('**/release/**', (route) => {
    const file = join(root, 'dist/addin', new URL(route.request().url()).pathname.replace('/release/', ''));
    return route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'image/png' });
  });
  await page.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    const file = join(officeFolder, name);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const text = readFileSync(file, 'utf8');
    return route.fulfill({
      body: name === 'office.js' ? `${host}\n${text}` : text,
      contentType: 'text/javascript',
    });
  });
  await page.locator('#pane-frame').evaluate((frame) => {
    frame.setAttribute('src', '/release/conformance.html');
  });
  await page.frameLocator('#pane-frame').locator('#run').waitFor();
}

const wrong = (played: readonly Played[]) =>
  played.filter(({ outcome }) => outcome === 'differs' || outcome === 'failed');

describe('the page that asks an Excel what it answers', () => {
  it('runs whole in the preview, leaves the workbook as it was, and copies a recording', async () => {
    const { page, pane, sheetNames } = await open({ panePage: 'conformance', open: 'empty' });
    await pane.locator('#run').waitFor();
    const before = await sheetNames();
    const played = await runAll(frameOf(page));
    expect(played.map(({ id }) => id)).toEqual(scenarios.map(({ id }) => id));
    expect(wrong(played)).toEqual([]);
    expect(await sheetNames()).toEqual(before);

    await pane.locator('#copy').click();
    const text = await pane.locator('#recording').inputValue();
    const recording = recordingSchema.parse(JSON.parse(text));
    expect(recording).toMatchObject({ platform: 'PC', locale: 'ru-RU' });
    expect(recording.results).toHaveLength(62);
  });

  it('takes what a hand has done and what was seen into the recording', async () => {
    const { page, pane } = await open({ panePage: 'conformance', open: 'empty' });
    await pane.locator('#run').waitFor();
    const task = pane.locator('section', { hasText: 'S12:' });
    await task.getByRole('button', { name: 'Подготовить' }).click();
    await page.locator('#sheet-tabs [role="tab"]', { hasText: 'Conformance S12' }).waitFor();
    await task.getByRole('button', { name: 'Прочитать' }).click();
    await task.locator('code', { hasText: '"table":"A1:B4"' }).waitFor();
    await task.getByRole('textbox').fill('Таблица выросла');
    await task.getByRole('button', { name: 'Убрать лист' }).click();
    await page
      .locator('#sheet-tabs [role="tab"]', { hasText: 'Conformance S12' })
      .waitFor({ state: 'detached' });
    await runAll(frameOf(page));
    const recording = await frameOf(page).evaluate(() => window.conformance?.().recording);
    expect(recording?.results.find(({ id }) => id === 'S12')).toMatchObject({
      answer: { table: 'A1:B4', name: 'A2:A4', printArea: 'A1:B4', counted: 3 },
      seen: 'Таблица выросла',
    });
  });

  it('runs whole as it is released, with the preview’s host', async () => {
    const { page } = await open({ open: 'empty' });
    await openRelease(page, readFileSync(join(root, 'dist/preview/host.js'), 'utf8'));
    const played = await runAll(frameOf(page));
    expect(played).toHaveLength(62);
    expect(wrong(played)).toEqual([]);
  });
});

describe('a pane that records its session', () => {
  it('gives a tape that another embedded workbook answers alike', async () => {
    const { page, pane } = await open({ open: 'empty', record: true });
    await pane.locator('#tape').waitFor();
    await pane.getByRole('button', { name: 'Создать листы' }).click();
    await page.locator('#sheet-tabs [role="tab"]', { hasText: 'Титул' }).waitFor();
    await pane.locator('h2').first().waitFor();
    const tape = tapeSchema.parse(await frameOf(page).evaluate(() => window.tape?.()));
    expect(tape.requests.length).toBeGreaterThan(3);
    expect(tape.requests.map(({ response }) => response)).not.toContain(null);
    const workbook = EmbeddedWorkbook.create({ locale: 'ru-RU' });
    expect(await replayTape(tape, (request) => workbook.host.execute(request))).toEqual([]);
  });
});
