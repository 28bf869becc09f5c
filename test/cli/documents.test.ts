import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { report, sampleFile, scratchFolder } from './run-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

const sampleDocument = join(__dirname, '../../samples/village-self-government-2023.docx');
const scratch = scratchFolder();
const at = scratch.path;
afterAll(scratch.remove);

/** Figures and texts of a report, without the white space that Word and JSON have differently. */
function plain(json: string): unknown {
  return JSON.parse(json, (_, value: unknown) => {
    if (typeof value !== 'string') return value;
    const text = value.replaceAll(/\s+/gu, ' ').trim();
    const figure = Number(text.replaceAll(' ', ''));
    return text !== '' && Number.isFinite(figure) ? figure : text;
  });
}

const read = async (name: string) => plain((await report('read', at(name))).out);

describe('a report from Word', () => {
  it('becomes the workbook that its JSON becomes, goes back to Word, and comes from there the same', async () => {
    const imported = await report('import', sampleDocument, at('word.xlsx'));
    expect([imported.code, imported.err]).toEqual([0, '']);
    expect(imported.out).toContain('Найдено разделов и граф формы: 75 из 75.');
    expect((await report('fill', sampleFile, at('json.xlsx'))).code).toBe(0);
    expect(await read('word.xlsx')).toEqual(await read('json.xlsx'));

    expect((await report('export', at('word.xlsx'), at('back.docx'))).code).toBe(0);
    expect((await report('import', at('back.docx'), at('again.xlsx'))).code).toBe(0);
    expect(await read('again.xlsx')).toEqual(await read('word.xlsx'));
  });

  it('is refused in one line when it is no Word document, and nothing is written', async () => {
    const refused = await report('import', sampleFile, at('no.xlsx'));
    expect(refused.code).toBe(2);
    expect(refused.err.trim().split('\n')).toEqual([expect.stringContaining('это не документ Word')]);
    expect(existsSync(at('no.xlsx'))).toBe(false);
  });
});
