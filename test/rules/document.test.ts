import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesDocument } from '../../src/rules/document';
import { ruleIds } from '../../src/rules/ids';

describe('docs/rules.md', () => {
  it('says what the catalogue says (npm run docs writes it anew)', () => {
    expect(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(rulesDocument());
  });

  it('names every rule', () => {
    const document = rulesDocument();
    expect(ruleIds.filter((id) => !document.includes(`| \`${id}\` `))).toEqual([]);
  });

  it('gives the figures of the law with their years', () => {
    const lines = rulesDocument().split('\n');
    const cells = (start: string) =>
      lines
        .find((line) => line.startsWith(start))
        ?.split('|')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '');
    expect(cells('| 2025')).toEqual(['2025', '3 932', '85 000', '12.68 %']);
    expect(cells('| long')).toEqual(['long', '24 to 36', '10 000 and more']);
  });
});
