import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finalReportForm } from '../../src/forms/final-report/form';
import { loadWords } from '../support/final-report';
import { previewForEachTest } from './harness/preview-for-each-test';
import { isCut, violations } from './pane-page';

const { open } = previewForEachTest(180);

const firstEdition = (name: string) =>
  readFileSync(join(__dirname, '../fixtures/workbooks/first-edition', `${name}.xlsx`));

describe('a workbook of the first edition', () => {
  it.each<['ru' | 'kk' | 'en', number]>([
    ['ru', 320],
    ['kk', 270],
    ['en', 350],
  ])(
    'says so, and comes to today’s form by one press; what could not be seen is kept beside (%s, %i px)',
    async (language, paneWidth) => {
      const preview = await open({ open: 'empty', language, paneWidth });
      const { pane, page } = preview;
      const words = await loadWords(language);
      await page.locator('#open-field').setInputFiles({
        name: 'report.xlsx',
        mimeType: '',
        buffer: firstEdition(`checked-${language}`),
      });
      const notice = pane.getByText(words.text('notice.earlierVersion'));
      await notice.waitFor();
      const complaints = await violations(preview);
      const earlier = (await preview.sheetNames()).slice(1, -1);

      await pane.getByRole('button', { name: words.text('pane.renew') }).click();
      // The narrative is a sheet of its own and one of results now; the preview's Excel tells nothing of notes.
      const renewed = { count: earlier.length + 1, kept: earlier.length };
      await pane
        .locator('p')
        .filter({ hasText: words.text('pane.announce.renewed', renewed) })
        .waitFor();
      await notice.waitFor({ state: 'detached' });
      // The last check is told with its day as the form writes days.
      await pane.getByText(/\d\d\.\d\d\.\d{4} \d\d:\d\d/).waitFor();
      complaints.push(...(await violations(preview)));
      expect(complaints).toEqual([]);
      expect(await isCut(preview)).toBe(false);
      const { frontSheet, summarySheet, sheets } = finalReportForm;
      expect(await preview.sheetNames()).toEqual([
        frontSheet[language],
        ...sheets.map(({ tab }) => tab[language]),
        summarySheet[language],
        ...earlier.map((name) => `${name}${words.text('sheet.kept')}`),
      ]);
    },
  );
});
