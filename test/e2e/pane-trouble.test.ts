import { startPreviewBrowser, type OpenPreview, type PreviewBrowser } from './harness/preview-browser';
import { check, checkButton, openFinding, violations } from './pane-page';

jest.setTimeout(60_000);

let browser: PreviewBrowser;
let preview: OpenPreview;

beforeAll(async () => {
  browser = await startPreviewBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  preview = await browser.open();
  await check(preview);
});
afterEach(async () => {
  await preview.close();
});

type Trouble = 'busy' | 'readOnly';

/** Makes the embedded Excel refuse, or work again. */
function trouble(kind: Trouble, is: boolean): Promise<void> {
  return preview.page.evaluate(
    ([name, on]) => {
      const host = window.preview?.workbook.host;
      if (host === undefined) throw new Error('The preview has no host.');
      host.trouble[name] = on;
    },
    [kind, is] as const,
  );
}

describe('trouble', () => {
  it('is told at the foot of the pane, what was there stays, and the next try takes it away', async () => {
    const { pane } = preview;
    await trouble('busy', true);
    await checkButton(preview).click();
    await pane.getByText('Excel занят.').waitFor();
    await pane.getByRole('heading', { name: 'Не готов' }).waitFor();
    expect(await violations(preview)).toEqual([]);
    await trouble('busy', false);
    await checkButton(preview).click();
    await pane.getByText('Excel занят.').waitFor({ state: 'detached' });
  });

  it('can be put away', async () => {
    const { pane } = preview;
    await trouble('busy', true);
    await checkButton(preview).click();
    await pane.getByText('Excel занят.').waitFor();
    await pane.getByRole('button', { name: 'Закрыть' }).click();
    await pane.getByText('Excel занят.').waitFor({ state: 'detached' });
  });

  it('loses no word of a reason that could not be written', async () => {
    const { pane } = preview;
    await openFinding(preview, 'warning', 'effect-above-plan', 'effects|taxes');
    await pane.getByRole('button', { name: 'Объяснить…' }).click();
    await pane.getByLabel('Причина').fill('Округление взносов.');
    await trouble('readOnly', true);
    await pane.getByRole('button', { name: 'Сохранить' }).click();
    await pane
      .getByText(/защищен|только для чтения/)
      .first()
      .waitFor();
    expect(await pane.getByLabel('Причина').inputValue()).toBe('Округление взносов.');
    await trouble('readOnly', false);
    await pane.getByRole('button', { name: 'Сохранить' }).click();
    await pane.getByText('Причина:', { exact: true }).waitFor();
  });
});
