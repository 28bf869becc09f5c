import { switchSheetLanguage } from '../../src/commands';
import { reportWith } from '../fixtures/reports';
import { check, contextIn, filledWorkbook } from '../support/embedded';
import { areaOf } from '../commands/written-summary';
import { edit, formulaErrors, type, valueAt, valuesAt } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

type AttachmentId = 'participants' | 'photographs' | 'reviews' | 'letters';
const tickOf = (id: AttachmentId) => `Report_contents_attached_${id}`;

/** What the line of an attachment says: its label, its tick, whether the report speaks of it, and how it stands. */
async function lineOf(id: AttachmentId): Promise<unknown[]> {
  const { sheet, top, left } = await areaOf(tickOf(id));
  const letter = (column: number) => String.fromCharCode(65 + column);
  const [line] = await valuesAt(`'${sheet}'!${letter(left - 1)}${top + 1}:${letter(left + 2)}${top + 1}`);
  return line ?? [];
}

describe('the attachments on the front sheet', () => {
  it('are those that the report speaks of, until they are ticked', async () => {
    // The sample's activities promise lists, photographs and reviews, and its recommendation was sent by a letter.
    await filledWorkbook();
    expect(await lineOf('participants')).toEqual([
      'Списки участников',
      '',
      'упоминается',
      '! обещано, не отмечено',
    ]);
    expect((await lineOf('photographs'))[3]).toBe('! обещано, не отмечено');
    expect((await lineOf('reviews'))[3]).toBe('! обещано, не отмечено');
    expect((await lineOf('letters'))[3]).toBe('! обещано, не отмечено');
    await type(tickOf('photographs'), ['✓']);
    expect((await lineOf('photographs'))[3]).toBe('✓ приложено');
    await type(tickOf('participants'), ['–']);
    expect((await lineOf('participants'))[3]).toBe('! обещано, не отмечено');
  });

  it('are not asked for by a report that does not speak of them', async () => {
    await filledWorkbook(reportWith());
    expect(await lineOf('photographs')).toEqual(['Фотографии', '', '–', '– не упоминается']);
    await type(tickOf('photographs'), ['–']);
    expect((await lineOf('photographs'))[3]).toBe('– не требуется');
  });

  it('keep their ticks through checks and languages', async () => {
    await filledWorkbook();
    await type(tickOf('reviews'), ['✓']);
    await check();
    await switchSheetLanguage.run(await contextIn('kk'), { language: 'kk' });
    expect(await valueAt(tickOf('reviews'))).toBe('✓');
    expect(await lineOf('reviews')).toEqual(['Қатысушылардың пікірлері', '✓', 'аталған', '✓ қоса берілді']);
  });

  it('need no sheet to stand', async () => {
    await filledWorkbook();
    await edit(({ worksheets }) => worksheets.getItem('Рекомендации').delete());
    expect((await lineOf('letters'))[3]).toBe('– не упоминается');
    expect(await formulaErrors()).toEqual([]);
  });
});
