import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawSection } from '../../../src/forms/final-report/rule-document';
import { rulesDocument } from '../../../src/rules/document';
import { groupsOf } from '../../../src/rules/rule-book';
import { liveRuleIds } from '../../../src/sheets/contents';
import { book, kit, ruleIds, wordsIn } from '../../support/final-report';

const live = liveRuleIds(kit, wordsIn('ru'));
const english = wordsIn('en');
const titles = Object.fromEntries(groupsOf(book).map((group) => [group, english.ofForm(`group.${group}`)]));
const document = rulesDocument(book, { titles, live, appendix: [lawSection()] });

describe('docs/rules.md', () => {
  it('says what the catalogue says (npm run docs writes it anew)', () => {
    expect(readFileSync(join(__dirname, '../../../docs/rules.md'), 'utf8')).toBe(document);
  });

  it('names every rule', () => {
    expect(ruleIds.filter((id) => !document.includes(`| \`${id}\` `))).toEqual([]);
  });

  it('has a heading for every group of rules, and none for a group that is not there', () => {
    const headings = [...document.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
    expect(headings).toEqual([...Object.values(titles), 'Figures of the law']);
  });

  it('says of a rule that it is live where a workbook watches it, and of no other', () => {
    const said = ruleIds.filter((id) => new RegExp(`^\\| \`${id}\` .*\\| yes +\\|$`, 'mu').test(document));
    expect(said).toEqual(ruleIds.filter((id) => live.has(id)));
    expect(said.length).toBeGreaterThan(0);
  });

  it('gives the figures of the law with their years', () => {
    const lines = document.split('\n');
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
