import { scenarios } from '../../src/conformance/scenarios';
import { guardedUpTo, usedMembers, versionNumber, type UsedMember } from '../support/office-members';

// The compiler reads all types of Office; the machine may be busy with others.
jest.setTimeout(120_000);

describe("the members of Excel's interface that the add-in uses", () => {
  let members: UsedMember[];
  beforeAll(() => {
    members = usedMembers('src/excel');
  });

  it('are found: values that are written, and names that are loaded', () => {
    const found = new Set(members.map(({ member }) => member));
    for (const member of ['Range.formulas', 'NamedItem.formula', 'WorksheetCollection.add', 'Range.rowIndex'])
      expect(found).toContain(member);
    expect(found.size).toBeGreaterThan(80);
  });

  it('are no newer than ExcelApi 1.9, which the manifest asks for, unless the file asks whether they are there', () => {
    const tooNew = members.filter(({ since, file }) => since > guardedUpTo(file));
    expect(tooNew).toEqual([]);
  });

  it('are told by their own version: comments came with 1.10, saving with 1.11', () => {
    const since = (member: string) => members.find((each) => each.member === member)?.since;
    expect(since('Workbook.save')).toBe(versionNumber('1.11'));
    expect(since('CommentCollection.getCount')).toBe(versionNumber('1.10'));
  });
});

describe('the members that the scenarios of src/conformance use', () => {
  it('are no newer than the level that their scenario says it needs: one says 1.10', () => {
    const newer = usedMembers('src/conformance').filter(({ since }) => since > 109);
    expect(new Set(newer.map(({ member }) => member))).toEqual(
      new Set(['Worksheet.comments', 'CommentCollection.add', 'CommentCollection.getCount']),
    );
    expect(Math.max(...newer.map(({ since }) => since))).toBe(versionNumber('1.10'));
    expect(scenarios.flatMap(({ id, api }) => (api === undefined ? [] : [[id, api]]))).toEqual([
      ['S51', '1.10'],
    ]);
  });
});
