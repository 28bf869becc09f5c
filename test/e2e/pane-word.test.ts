import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDocument } from '../../src/document/import-document';
import { wordLayout } from '../../src/forms/final-report/word-layout';
import { byValue } from '../document/support/by-value';
import { form } from '../support/final-report';
import { previewForEachTest } from './harness/preview-for-each-test';
import type { OpenPreview } from './harness/preview-browser';
import { isCut, paneFrame, violations } from './pane-page';

const { open } = previewForEachTest();

const sampleDocument = join(__dirname, '../../samples/village-self-government-2023.docx');
const sampleJson: Parameters<typeof byValue>[0] = JSON.parse(
  readFileSync(join(__dirname, '../../samples/village-self-government-2023.json'), 'utf8'),
);

/** Gives the pane a file, as the system's window for choosing one does. */
const choose = ({ pane }: OpenPreview, file: string) =>
  pane.locator('input[data-file-for="word"]').setInputFiles(file);

/** The names of the parts of the pane that were loaded with this text in them. */
async function loadedWith(preview: OpenPreview, text: string): Promise<string[]> {
  const scripts = await paneFrame(preview).evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  const found = await Promise.all(
    scripts.map(async (script) => ((await (await fetch(script)).text()).includes(text) ? [script] : [])),
  );
  return found.flat();
}

describe('a report that was filled in in Word', () => {
  it('is shown before anything is written, becomes the sheets, and goes back to Word the same', async () => {
    const preview = await open({ open: 'empty', language: 'ru' });
    const { pane, page } = preview;
    await pane.getByRole('button', { name: 'Перенести из Word…' }).click();
    // Nothing that reads or writes Word is there until a file is.
    expect(await loadedWith(preview, 'wordprocessingml/2006/main')).toEqual([]);
    await choose(preview, sampleDocument);
    await pane.getByText('«Мероприятия»: 10 строк').waitFor();
    await pane.getByText('«Отклонения»: в документе не заполнено').waitFor();
    expect(await preview.sheetNames()).toEqual(['Лист1']);
    expect(await violations(preview)).toEqual([]);
    expect(await isCut(preview)).toBe(false);

    await pane.getByRole('button', { name: 'Записать в книгу' }).click();
    await pane.getByText('Отчет перенесен в книгу').waitFor();
    expect(await preview.shownText('Партнеры', 'B6')).not.toBe('');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Скачать форму Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Отчет \d{4}-\d\d-\d\d\.docx$/);
    const back = importDocument(form, wordLayout, readFileSync(await download.path()));
    if (back.kind !== 'report') throw new Error(back.detail);
    expect(byValue(back.report)).toEqual(byValue(sampleJson));

    await pane.getByRole('button', { name: 'Проверить', exact: true }).click();
    await pane.locator('[data-roving]').first().waitFor();
  });

  it('leaves alone what stands in the workbook, unless the person says otherwise', async () => {
    const preview = await open({ language: 'ru' });
    const { pane } = preview;
    const [men, women] = [await preview.shownText('Гендер', 'C6'), await preview.shownText('Гендер', 'D6')];
    await preview.type('Гендер', 'C6', '7');
    await preview.type('Гендер', 'D6', '8');
    await pane.getByRole('button', { name: 'Настройки' }).click();
    await pane.getByRole('button', { name: 'Word: перенести или сохранить…' }).click();
    await choose(preview, sampleDocument);
    const boxes = pane.getByRole('checkbox');
    await boxes.first().waitFor();
    expect(await boxes.count()).toBe(2);
    expect(await violations(preview)).toEqual([]);
    // Nothing is new but what the person ticks.
    const write = pane.getByRole('button', { name: 'Записать в книгу' });
    expect(await write.getAttribute('aria-disabled')).toBe('true');
    await boxes.first().check();
    await write.click();
    await pane.getByText('Заменено ячеек: 1.').waitFor();
    await pane.getByText('Оставлено как было: 1.').waitFor();
    expect(await preview.shownText('Гендер', 'C6')).toBe(men);
    expect(await preview.shownText('Гендер', 'D6')).toBe('8');
    expect(women).not.toBe('8');
  });

  it('is refused in words when the file is something else', async () => {
    const preview = await open({ open: 'empty', language: 'kk' });
    const { pane } = preview;
    await pane.getByRole('button', { name: 'Word-тан көшіру…' }).click();
    await choose(preview, join(__dirname, '../fixtures/files/j1-password.xlsx'));
    await pane.getByText('j1-password.xlsx: құжат құпиясөзбен қорғалған.').waitFor();
    expect(await violations(preview)).toEqual([]);
  });

  it('can be dropped into the pane', async () => {
    const preview = await open({ open: 'empty', language: 'en' });
    const { pane } = preview;
    await pane.getByRole('button', { name: 'Bring it from Word…' }).click();
    await pane.getByRole('button', { name: 'Choose a Word file…' }).waitFor();
    const content = readFileSync(sampleDocument).toString('base64');
    await paneFrame(preview).evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'report.docx'));
      const place = document.querySelector('input[data-file-for="word"]')?.parentElement;
      place?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, content);
    await pane.getByText('“Activities”: 10 rows').waitFor();
  });
});
