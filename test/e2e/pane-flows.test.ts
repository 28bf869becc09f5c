import { join } from 'node:path';
import { learnWordForms } from '../../src/messages/load';
import { loadWords } from '../support/final-report';
import type { OpenOptions } from './harness/preview-browser';
import { previewForEachTest } from './harness/preview-for-each-test';
import { checkButton, isCut, job, openFinding, paneFrame, violations } from './pane-page';

const { open } = previewForEachTest(240);

const sampleDocument = join(__dirname, '../../samples/village-self-government-2023.docx');

describe('the whole way from a Word form to a saved report, by the keyboard alone', () => {
  it.each<['ru' | 'kk' | 'en', string, OpenOptions]>([
    ['ru', 'forced colours, 270 px', { forcedColors: true, paneWidth: 270 }],
    ['kk', 'dark, 200 % of 320 px', { theme: 'dark', zoom: 200, paneWidth: 160 }],
    ['en', 'light, 350 px', { paneWidth: 350 }],
  ])('%s, %s', async (language, _, options) => {
    const preview = await open({ open: 'empty', language, ...options });
    const { pane, page } = preview;
    const words = await loadWords(language);
    await learnWordForms(words);
    const complaints: string[] = [];
    const look = async (of: string) => {
      complaints.push(...(await violations(preview)).map((line) => `${of}: ${line}`));
      if (await isCut(preview)) complaints.push(`${of}: cut off on the right`);
    };
    const press = async (name: string) => {
      await pane.getByRole('button', { name, exact: true }).first().focus();
      await page.keyboard.press('Enter');
    };
    /** What was said since the last time. */
    const heard = () =>
      paneFrame(preview).evaluate(() => {
        const kept = window as unknown as { spoken?: string[] };
        const said = kept.spoken ?? [];
        kept.spoken = [];
        return said;
      });

    await press(words.text('pane.start.word'));
    await pane.locator('input[data-file-for="word"]').setInputFiles(sampleDocument);
    await pane.getByRole('button', { name: words.text('word.write') }).waitFor();
    await look('found in Word');
    await press(words.text('word.write'));
    await pane.getByText(words.text('word.done')).waitFor();

    await checkButton(preview).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: words.text('pane.summary.show') }).waitFor();
    await paneFrame(preview).evaluate(() => {
      const region = document.querySelector('[role="status"][aria-live="polite"]');
      const kept = window as unknown as { spoken: string[] };
      kept.spoken = [];
      if (region !== null)
        new MutationObserver(() => kept.spoken.push(region.textContent)).observe(region, {
          childList: true,
          subtree: true,
        });
    });

    await openFinding(preview, 'funding-unit');
    await press(words.text('pane.fix'));
    await look('a fix before it is made');
    await press(words.text('pane.fix.apply', { count: 1 }));
    await pane.getByRole('button', { name: words.text('pane.undo') }).waitFor();
    expect(await heard()).toEqual([words.text('pane.announce.fixed', { changed: 1, skipped: 0, left: 19 })]);
    await press(words.text('pane.undo'));
    await pane.getByRole('button', { name: words.text('pane.undo') }).waitFor({ state: 'detached' });
    expect(await heard()).toEqual([words.text('pane.announce.undone', { changed: 1, skipped: 0, left: 20 })]);

    await job(preview, 'explain-deviations').focus();
    await page.keyboard.press('Enter');
    await press(words.text('pane.justify.all'));
    await pane.getByLabel(words.text('pane.justify.label')).fill('Пришло больше людей, чем ждали.');
    await press(words.text('pane.justify.keep'));
    await pane.getByLabel(words.text('pane.justify.label')).waitFor({ state: 'detached' });
    // The job is the same: of deviations that a common text justifies the rules still ask.
    expect(await heard()).toEqual([words.text('pane.announce.explained', { left: 20 })]);

    await openFinding(preview, 'tax-rate');
    await press(words.text('pane.explain'));
    await pane.locator('textarea').fill('Взносы округлены по каждому месяцу.');
    await look('an explanation');
    await press(words.text('pane.reason.keep'));
    await pane.locator('textarea').waitFor({ state: 'detached' });
    expect(await heard()).toEqual([words.text('pane.announce.answered', { left: 19 })]);

    await press(words.text('pane.screen.beforeSending'));
    await pane.getByRole('button', { name: words.text('pane.sending.save') }).waitFor();
    await press(words.text('pane.sending.save'));
    await pane.locator('main').getByText(words.text('pane.announce.saved')).waitFor();
    await look('saved');
    expect(await heard()).toEqual([
      words.text('pane.announce.checked', {
        verdict: words.text('pane.verdict.notReady'),
        errors: words.text('pane.spoken.error', { count: 2 }),
        warnings: words.text('pane.spoken.warning', { count: 9 }),
        questions: words.text('pane.spoken.question', { count: 13 }),
      }),
      words.text('pane.announce.saved'),
    ]);
    expect(complaints).toEqual([]);
  });
});
