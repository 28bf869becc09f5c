import type { OpenPreview } from './harness/preview-browser';
import { previewForEachTest } from './harness/preview-for-each-test';
import { check, checkButton, finding, openFinding, violations } from './pane-page';

const { open } = previewForEachTest();
let preview: OpenPreview;

beforeEach(async () => {
  preview = await open();
  await check(preview);
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
    await pane.getByRole('heading', { name: /^Не готов/ }).waitFor();
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

  it('with the summary leaves the verdict, and says that it was not written', async () => {
    const { pane } = preview;
    await trouble('readOnly', true);
    await checkButton(preview).click();
    await pane.getByText('Книга открыта только для чтения.').waitFor();
    await pane.getByText('Сводка не записана').waitFor();
    await pane.getByRole('heading', { name: /^Не готов/ }).waitFor();
    await finding(preview, 'partners-count').waitFor();
    await trouble('readOnly', false);
    await checkButton(preview).click();
    await pane.getByRole('button', { name: 'Открыть сводку' }).waitFor();
  });

  it('loses no word of a reason that could not be written', async () => {
    const { pane } = preview;
    await openFinding(preview, 'tax-rate', 'effects|taxes');
    await pane.getByRole('button', { name: 'Пояснить…' }).click();
    await pane.getByLabel('Пояснение', { exact: true }).fill('Округление взносов.');
    await trouble('readOnly', true);
    await pane.getByRole('button', { name: 'Сохранить' }).click();
    await pane
      .getByText(/защищен|только для чтения/)
      .first()
      .waitFor();
    expect(await pane.getByLabel('Пояснение', { exact: true }).inputValue()).toBe('Округление взносов.');
    await trouble('readOnly', false);
    await pane.getByRole('button', { name: 'Сохранить' }).click();
    await finding(preview, 'tax-rate', 'effects|taxes').click();
    await pane.getByText(/^Округление взносов\. \(/).waitFor();
  });
});
