import { previewForEachTest } from './harness/preview-for-each-test';
import { check, finding, isCut, openFinding, violations } from './pane-page';

/** The add-in built for the invented form in the place of its own: `webpack --env preview --env forms=…`. */
const { open } = previewForEachTest(120, 'preview-of-other-forms');

const visitTabs = ['Обложка визита', 'Визит', 'Дни визита', 'Рекомендации'];

describe('the pane on the invented form', () => {
  it('starts on it, makes its sheets, checks them and shows what it found', async () => {
    const preview = await open({ open: 'empty' });
    const { pane, type } = preview;
    await pane.getByText('Создайте листы отчета: «Отчет о визите в библиотеку».').waitFor();
    // There is no visit to look at, so none is offered, neither in the pane nor above the sheets.
    expect(await pane.getByRole('button', { name: 'Открыть пример' }).count()).toBe(0);
    expect(await preview.page.locator('#sample').isVisible()).toBe(false);

    await pane.getByRole('button', { name: 'Создать листы' }).click();
    await pane.getByRole('heading', { name: 'Листы созданы' }).waitFor();
    expect((await preview.sheetNames()).slice(-4)).toEqual(visitTabs);

    await type('Визит', 'C6', 'Библиотека выдуманного города');
    await type('Визит', 'C7', '13.05.2024');
    await type('Визит', 'C8', '15.05.2024');
    await type('Визит', 'B16', '18');
    await type('Визит', 'C16', '9');
    await type('Визит', 'D16', '8');
    await type('Дни визита', 'B6', '16.05.2024');
    await type('Дни визита', 'C6', '0');
    await check(preview);
    await finding(preview, 'readers-sum').waitFor();
    await openFinding(preview, 'day-of-visit');
    await openFinding(preview, 'quiet-day');
    await pane.getByText('За день 16.05.2024 выдано книг: 0, меньше 1').first().waitFor();
    expect(await pane.locator('[data-roving*="|"]').count()).toBe(3);
    await pane.getByText('Открыть сводку').waitFor();
    expect((await preview.sheetNames()).at(-1)).toBe('Итог визита');
    expect(await isCut(preview)).toBe(false);
    expect(await violations(preview)).toEqual([]);
  });

  it('shows the charts that its tables have, and the limit that may be set', async () => {
    const preview = await open({ open: 'empty', language: 'en' });
    const { pane } = preview;
    await pane.getByRole('button', { name: 'Create the sheets' }).click();
    await check(preview);
    await pane
      .getByRole('link', { name: 'Tables' })
      .or(pane.getByRole('button', { name: 'Tables' }))
      .first()
      .click();
    await pane.getByText('Readers during the visit').waitFor();
    // It plans nothing, so there is no plan to draw.
    expect(await pane.getByText('Plan and actual').count()).toBe(0);
    await pane.getByRole('button', { name: 'Settings' }).click();
    await pane.getByLabel('Loans a day, at least').waitFor();
    // The other is the name that stands under explanations.
    expect(await pane.getByRole('textbox').count()).toBe(2);
  });
});
