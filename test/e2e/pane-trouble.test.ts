import { join } from 'node:path';
import type { OpenPreview } from './harness/preview-browser';
import { previewForEachTest } from './harness/preview-for-each-test';
import {
  check,
  checkButton,
  finding,
  job,
  openFinding,
  openInJob,
  paneFrame,
  settingsButton,
  violations,
} from './pane-page';

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

/** Does something in the workbook as a person does beside the pane. */
function besidePane(deed: 'rename' | 'delete' | 'protect'): Promise<unknown> {
  return paneFrame(preview).evaluate(
    (what) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Эффекты');
        if (what === 'rename') sheet.name = 'Показатели';
        else if (what === 'delete') sheet.delete();
        else sheet.protection.protect();
        await context.sync();
      }),
    deed,
  );
}

/** Turns live checking off. */
async function switchLiveChecking(): Promise<void> {
  await settingsButton(preview).click();
  await preview.pane.getByRole('switch', { name: 'Проверять при изменениях' }).click();
  await settingsButton(preview).click();
}

describe('a sheet that is not as it was', () => {
  // B4
  it('renamed after the check, is found again by a click on its finding', async () => {
    const { page, pane } = preview;
    await besidePane('rename');
    await finding(preview, 'partners-count').click();
    await page.locator('#sheet-tabs [aria-selected="true"]', { hasText: 'Показатели' }).waitFor();
    await expect(pane.getByText('Случилась ошибка, которой мы не ждали.').count()).resolves.toBe(0);
  });

  it('deleted and then clicked at, is named, the list stays, and one press makes it anew', async () => {
    const { pane, sheetNames } = preview;
    await pane.getByRole('button', { name: 'Открыть сводку' }).waitFor();
    await switchLiveChecking();
    await besidePane('delete');
    await finding(preview, 'partners-count').click();
    await pane.getByText('Листа больше нет под этим названием.').waitFor();
    await finding(preview, 'funding-unit').waitFor();
    await pane.getByRole('button', { name: 'Добавить недостающие листы' }).click();
    await pane.getByText('Листа больше нет под этим названием.').waitFor({ state: 'detached' });
    // The new sheet is blank.
    await job(preview, 'fill-in|effects').waitFor();
    expect(await sheetNames()).toContain('Эффекты');
  });

  it('deleted, is named by itself while the others are checked, and one press makes it anew', async () => {
    const { pane } = preview;
    await besidePane('delete');
    const missing = pane.getByText(/^Не проверено, потому что в книге нет листа: .*Эффекты/);
    await missing.waitFor();
    await finding(preview, 'funding-unit').waitFor();
    expect(await finding(preview, 'tax-rate').count()).toBe(0);
    expect(await violations(preview)).toEqual([]);
    await missing.getByRole('button', { name: 'Добавить недостающие листы' }).click();
    await missing.waitFor({ state: 'detached' });
    // The new sheet is blank.
    await job(preview, 'fill-in|effects').waitFor();
  });

  it('protected, is named when a fix is refused', async () => {
    const { pane } = preview;
    await besidePane('protect');
    await openInJob(preview, 'store-as-numbers', 'number-as-text', 'effects');
    await pane.getByRole('button', { name: 'Исправить…' }).click();
    await pane.getByRole('button', { name: 'Изменить 6 ячеек' }).click();
    await pane.getByText('Лист «Эффекты» защищен.').waitFor();
  });
});

describe('sheets whose names were lost', () => {
  // B5: a sheet that was copied in, or replaced by one, and one whose names are gone.
  it.each([
    ['all names of a sheet are gone', 'h14-all-names-lost', 'Гендер'],
    ['a copy is kept and the original deleted', 'l1-copy-kept-original-deleted', 'Гендер (2)'],
  ])('are known by their headings, checked and not doubled: %s', async (_, file, sheet) => {
    const { pane, page } = preview;
    const field = page.locator('#open-field');
    await field.setInputFiles(join(__dirname, `../fixtures/files/${file}.xlsx`));
    await pane.getByText('Дальше заполните лист').waitFor();
    const before = await preview.sheetNames();
    expect(before).toContain(sheet);
    await check(preview);
    await pane.getByRole('button', { name: 'Открыть сводку' }).waitFor();
    await expect(pane.getByText('Не проверено, потому что в книге нет').count()).resolves.toBe(0);
    await expect(pane.getByText('Случилась ошибка, которой мы не ждали.').count()).resolves.toBe(0);
    // The figures on it are read: nothing of it is told to be blank.
    expect(await job(preview, 'fill-in|gender').count()).toBe(0);
    const after = await preview.sheetNames();
    expect(after.filter((name) => !before.includes(name) && name !== 'Сводка')).toEqual([]);
  });
});
