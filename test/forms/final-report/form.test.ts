import { languages, type LocalizedText } from '../../../src/form/languages';
import type { Column, Table } from '../../../src/form/types';
import { units } from '../../../src/form/units';
import official from '../../fixtures/form.json';
import { form } from '../../support/final-report';

/** A column as form.json has it, which calls a group of columns by its name alone: `indicators`. */
function asOfficialColumn({ group, ...column }: Column): object {
  return {
    ...without(['role', 'width'], column),
    ...(group === undefined ? {} : { group: group.en.toLowerCase() }),
  };
}

/** A table as form.json has it; remarks, blank rows and units aside, and what the sheets and the engine add to columns. */
function asOfficial(table: Table): object {
  const { id, kind, section, sheet, title, columns } = table;
  return {
    id,
    kind,
    section,
    sheet,
    title,
    columns: columns.map(asOfficialColumn),
    ...('rows' in table ? { rows: table.rows } : {}),
  };
}

const tables: readonly Table[] = form.tables;
const without = (keys: readonly string[], value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

/** As JSON, in the languages that form.json speaks: what we have added says the same in others. */
const inItsLanguages = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      languages.some((language) => language === key) && !(key in official.title) ? undefined : each,
    ),
  );

describe('the form', () => {
  it('is the official one, of its edition', () => {
    const { id, edition, title, summarySheet } = form;
    expect(inItsLanguages({ id, edition, title, summarySheet })).toEqual(
      without(['source', 'tables'], official),
    );
  });

  it('has the tables of form.json in their order', () => {
    expect(tables.map(({ id }) => id)).toEqual(official.tables.map(({ id }) => id));
  });

  it.each(tables.map((table, index) => ({ id: table.id, table, index })))(
    'has $id as form.json has it: kind, section, columns, rows, words, units, what is required',
    ({ table, index }) => {
      const expected = official.tables[index] ?? {};
      expect(inItsLanguages(asOfficial(table))).toEqual(without(['note', 'blankRows', 'units'], expected));
    },
  );

  it('has the words of form.json for the units of the effects, and for every other unit that it uses', () => {
    const ofEffects = official.tables.flatMap((table) =>
      'units' in table ? Object.entries(table.units ?? {}) : [],
    );
    expect(ofEffects).toHaveLength(4);
    expect(units).toMatchObject(Object.fromEntries(ofEffects));
    const used = new Set<unknown>(
      tables.flatMap((table) => [
        ...table.columns.flatMap(({ unit }) => unit ?? []),
        ...('rows' in table ? table.rows.map(({ unit }) => unit) : []),
      ]),
    );
    expect(Object.keys(units).sort()).toEqual([...used].sort());
  });
});

describe('the tabs of the sheets', () => {
  const tabs = (language: (typeof languages)[number]) => [
    form.frontSheet[language],
    ...tables.map(({ sheet }) => sheet[language]),
    form.summarySheet[language],
  ];

  it.each(languages)('differ from one another in %s, whatever their case', async (language) => {
    const names = tabs(language).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(tables.length + 2);
  });

  it.each(languages)('are names that Excel takes, in %s', async (language) => {
    for (const name of tabs(language)) {
      expect(name).toMatch(/^[^'[\]:*?/\\][^[\]:*?/\\]*$/);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name.endsWith("'")).toBe(false);
      // Excel keeps this one for itself.
      expect(name.toLowerCase()).not.toBe('history');
    }
  });
});

describe('the ids of the form', () => {
  it('are unique among the tables, the columns of a table, its rows and its options', () => {
    const lists = [
      tables.map(({ id }) => id),
      ...tables.map(({ columns }) => columns.map(({ id }) => id)),
      ...tables.map((table) => ('rows' in table ? table.rows.map(({ id }) => id) : [])),
      ...tables.flatMap(({ columns }) => columns.map(({ options }) => (options ?? []).map(({ id }) => id))),
    ];
    for (const ids of lists) expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(languages)('have words in %s, and headings that tell the columns of a table apart', (language) => {
    for (const table of tables) {
      const labels = table.columns.map(({ label }: { label: LocalizedText }) => label[language]);
      expect(labels.every((label) => label.trim() === label && label !== '')).toBe(true);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});
