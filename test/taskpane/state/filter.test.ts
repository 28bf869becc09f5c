import { plain } from '../../../src/taskpane/search/search-index';
import { filtered, isFiltering, searchedWords } from '../../../src/taskpane/state/filter';
import { emptyListing, withFindings, type Entry } from '../../../src/taskpane/state/listing';
import { noFilter, type Filter } from '../../../src/taskpane/state/state';
import { aFinding } from './findings';

const texts: Readonly<Record<string, string>> = {
  partners: 'Партнеров по факту 3, а в таблице партнеров 2 строки. Эффекты · C14',
  people: 'Объём: участников 416. Гендер · B6',
};
const entries = withFindings(emptyListing, [
  aFinding('partners', { severity: 'error', table: 'effects' }),
  aFinding('people', { severity: 'warning', table: 'gender' }),
]).entries;

const found = (filter: Partial<Filter>) => {
  const chosen = { ...noFilter, ...filter };
  const textOf = ({ finding }: Entry) => plain(texts[finding.key] ?? '');
  return filtered(entries, chosen, searchedWords(chosen.search, plain), textOf).map(
    ({ finding }) => finding.key,
  );
};

describe('The filter of findings', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['nothing chosen', {}, ['partners', 'people']],
    ['a severity', { severity: 'error' }, ['partners']],
    ['a table', { table: 'gender' }, ['people']],
    ['a severity and a table that do not meet', { severity: 'error', table: 'gender' }, []],
    ['a word in any case', { search: 'ПАРТНЕР' }, ['partners']],
    ['several words in any order', { search: 'строки факту' }, ['partners']],
    ['words of which one is missing', { search: 'партнер B6' }, []],
    ['a cell', { search: 'b6' }, ['people']],
    ['е for ё', { search: 'объем' }, ['people']],
    ['ё for е', { search: 'партнёр' }, ['partners']],
    ['spaces alone', { search: '  ' }, ['partners', 'people']],
  ])('lets through what fits %s', (_, filter, keys) => {
    expect(found(filter)).toEqual(keys);
  });

  it('leaves out what is not known yet', () => {
    expect(filtered(entries, noFilter, ['партнеров'], () => null)).toEqual([]);
  });

  it.each<[Partial<Filter>, boolean]>([
    [{}, false],
    [{ search: '  ' }, false],
    [{ search: 'a' }, true],
    [{ severity: 'question' }, true],
    [{ table: 'age' }, true],
  ])('%j is a filter: %s', (filter, is) => {
    expect(isFiltering({ ...noFilter, ...filter })).toBe(is);
  });
});
