import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previewForEachTest } from './harness/preview-for-each-test';
import type { OpenPreview } from './harness/preview-browser';
import { isCut, violations } from './pane-page';

const { open } = previewForEachTest();

const sample = readFileSync(join(__dirname, '../../samples/village-self-government-2023.json'), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'report-compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Gives the pane a file, as the system's window for choosing one does. */
const choose = ({ pane }: OpenPreview, file: string) =>
  pane.locator('input[data-file-for="compare"]').setInputFiles(file);

test('the workbook is compared with a file: the changes as a list, each with its cell', async () => {
  const preview = await open({ language: 'ru' });
  const { pane } = preview;
  await pane.getByRole('button', { name: 'Настройки' }).click();
  await pane.getByRole('button', { name: 'Сравнить с файлом…' }).click();
  await choose(preview, fileWith('прежний.json', sample.replace(/("men": )167/, '$1166')));
  await pane.getByText('1 изменение').waitFor();
  expect(await violations(preview)).toEqual([]);
  expect(await isCut(preview)).toBe(false);
  await pane.getByRole('button', { name: 'Показать в книге: Мужчин: 166 → 167' }).click();
  await preview.page.locator('#sheet-tabs [aria-selected="true"]', { hasText: 'Гендер' }).waitFor();

  await choose(preview, fileWith('тот же.json', sample));
  await pane.getByText('Отчет в файле «тот же.json» и отчет в этой книге не различаются.').waitFor();
  await choose(preview, fileWith('список.json', '[]'));
  await pane
    .getByRole('alert')
    .getByText(/список\.json: это не отчет в JSON по этой форме/)
    .waitFor();
  expect(await violations(preview)).toEqual([]);
  await pane.getByRole('button', { name: 'Назад' }).click();
});
