import { problemWords } from '../../src/commands/problem-words';
import type { ProblemKind } from '../../src/commands/problem';
import type { Words } from '../../src/messages/words';
import { loadWords, tableOf } from '../support/final-report';
import type { OpenOptions, OpenPreview } from './harness/preview-browser';
import { previewForEachTest } from './harness/preview-for-each-test';
import { check, checkButton, finding, isCut, job, openInJob, paneFrame, violations } from './pane-page';

const { open } = previewForEachTest(180);

/** The pane's preview, its words and the sheet on which trouble is made. */
interface Scene {
  readonly preview: OpenPreview;
  readonly words: Words;
  readonly sheet: string;
}

/** Makes the embedded Excel refuse, or work again. */
const excelIs =
  (trouble: 'busy' | 'readOnly' | 'notActive', is: boolean) =>
  ({ preview }: Scene) =>
    preview.page.evaluate(
      ([name, on]) => {
        const host = window.preview?.workbook.host;
        if (host === undefined) throw new Error('The preview has no host.');
        host.trouble[name] = on;
      },
      [trouble, is] as const,
    );

/** Changes the sheet beside the pane, as a person does. */
const sheetIs =
  (deed: 'protected' | 'free' | 'deleted' | 'renamed') =>
  ({ preview, sheet }: Scene) =>
    paneFrame(preview).evaluate(
      ([what, name]) =>
        Excel.run(async (context) => {
          const changed = context.workbook.worksheets.getItem(name);
          if (what === 'protected') changed.protection.protect();
          else if (what === 'free') changed.protection.unprotect();
          else if (what === 'deleted') changed.delete();
          else changed.name = `${name} 2`;
          await context.sync();
        }),
      [deed, sheet] as const,
    );

const pressCheck = ({ preview }: Scene) => checkButton(preview).click();
const pressFix = async ({ preview, words }: Scene) => {
  await openInJob(preview, 'store-as-numbers', 'number-as-text', 'effects');
  await preview.pane.getByRole('button', { name: words.text('pane.fix'), exact: true }).click();
  await preview.pane.getByRole('button', { name: words.text('pane.fix.apply', { count: 6 }) }).click();
};

interface Trouble {
  readonly of: string;
  readonly begin: (scene: Scene) => Promise<unknown>;
  readonly act: (scene: Scene) => Promise<unknown>;
  readonly end: (scene: Scene) => Promise<unknown>;
  readonly kind: ProblemKind;
}

const troubles: readonly Trouble[] = [
  {
    of: 'a workbook in the background',
    begin: excelIs('notActive', true),
    act: ({ preview, words }) =>
      preview.pane.getByRole('button', { name: words.text('pane.summary.show') }).click(),
    end: excelIs('notActive', false),
    kind: 'not-active',
  },
  {
    of: 'an Excel that is busy',
    begin: excelIs('busy', true),
    act: pressCheck,
    end: excelIs('busy', false),
    kind: 'busy',
  },
  {
    of: 'a workbook that may only be read',
    begin: excelIs('readOnly', true),
    act: pressCheck,
    end: excelIs('readOnly', false),
    kind: 'read-only',
  },
  {
    of: 'a sheet that is protected',
    begin: sheetIs('protected'),
    act: pressFix,
    end: sheetIs('free'),
    kind: 'protected',
  },
];

describe('each trouble has words of its own, and whoever goes on is not held up', () => {
  it.each<['ru' | 'kk' | 'en', string, OpenOptions]>([
    ['ru', 'dark, 270 px', { theme: 'dark', paneWidth: 270 }],
    ['kk', 'light, 200 % of 320 px', { zoom: 200, paneWidth: 160 }],
    ['en', 'forced colours, 320 px', { forcedColors: true, paneWidth: 320 }],
  ])('%s, %s', async (language, _, options) => {
    const preview = await open({ language, ...options });
    const { pane, page } = preview;
    const words = await loadWords(language);
    const scene: Scene = { preview, words, sheet: tableOf('effects').sheet[language] };
    const unforeseen = pane.getByText(words.text('problem.unknown.why'));
    const complaints: string[] = [];
    const look = async (of: string) => {
      complaints.push(...(await violations(preview)).map((line) => `${of}: ${line}`));
      if (await isCut(preview)) complaints.push(`${of}: cut off on the right`);
      if ((await unforeseen.count()) > 0) complaints.push(`${of}: unforeseen`);
    };
    await check(preview);
    await pane.getByRole('button', { name: words.text('pane.summary.show') }).waitFor();
    for (const { of, begin, act, end, kind } of troubles) {
      await begin(scene);
      await act(scene);
      const { what, why } = problemWords(kind, words, kind === 'protected' ? scene.sheet : undefined);
      await pane.getByText(what, { exact: true }).waitFor();
      await pane.getByText(why).waitFor();
      await look(of);
      await end(scene);
      await pane.getByRole('button', { name: words.text('pane.close') }).click();
      await pane.getByText(what, { exact: true }).waitFor({ state: 'detached' });
    }
    // The sheet is renamed: what is found on it still leads there.
    await sheetIs('renamed')(scene);
    await finding(preview, 'partners-count').click();
    await page.locator('#sheet-tabs [aria-selected="true"]', { hasText: `${scene.sheet} 2` }).waitFor();
    await look('a sheet that was renamed');
    // It is deleted: the others stay checked, and one press makes it anew.
    await sheetIs('deleted')({ ...scene, sheet: `${scene.sheet} 2` });
    const make = pane.getByRole('button', { name: words.text('pane.create.missing') });
    await make.waitFor();
    await finding(preview, 'funding-unit').waitFor();
    await look('a sheet that was deleted');
    await make.click();
    await job(preview, 'fill-in|effects').waitFor();
    await look('a sheet that was made anew');
    expect(complaints).toEqual([]);
  });
});
