import { cellsOf, rowsOf, type Report } from '../../../../report/report';
import {
  asOneWord,
  likenessKeys,
  looksLikeSamePlace,
  namesInTwoParts,
  type PlaceName,
} from '../../../../reading/places';
import { textOf, type Cell } from '../../../../report/cell';
import type { Readings } from '../../../../rules/readings';
import { defineRule, fail, notApplicable, pass, type Outcome } from '../../../../rules/rule';
import { rows } from '../../access';

/** A place as the report first names it, and where else it is named so. */
interface NamedPlace {
  readonly place: PlaceName;
  readonly cells: readonly Cell[];
}

/** The cells that tell where the project went. */
function tellingCells(report: Report): Cell[] {
  return [
    ...rows(report, 'activities').flatMap(({ cells }) => [cells.activity, cells.dates, cells.place]),
    ...rowsOf(report, 'narrative').flatMap(cellsOf),
  ];
}

/** Every spelling once, in the order in which it first stands. */
function spellings(report: Report, readings: Readings): NamedPlace[] {
  const found = new Map<string, { place: PlaceName; cells: Cell[] }>();
  for (const cell of tellingCells(report)) {
    for (const place of readings.places(cell)) {
      const key = `${place.kind}|${String(place.adjective)}|${place.root}`;
      const before = found.get(key);
      if (before === undefined) found.set(key, { place, cells: [cell] });
      else if (before.cells.at(-1) !== cell) before.cells.push(cell);
    }
  }
  return [...found.values()];
}

/** Pairs of which more than the level is alike: each place is compared with these only, not with every other. */
function neighbours(places: readonly NamedPlace[]): readonly (readonly [NamedPlace, NamedPlace])[] {
  const byKey = new Map<string, NamedPlace[]>();
  return places.flatMap((place) => {
    const near = new Set<NamedPlace>();
    for (const key of likenessKeys(place.place)) {
      const others = byKey.get(key);
      if (others === undefined) {
        byKey.set(key, [place]);
        continue;
      }
      for (const other of others) if (other !== place) near.add(other);
      if (others.at(-1) !== place) others.push(place);
    }
    return [...near].map((other) => [other, place] as const);
  });
}

/** "Темир-Тау" where other cells have "Темиртау". */
function writtenApart(report: Report, places: readonly NamedPlace[]): Outcome[] {
  const known = new Map(places.map((each) => [asOneWord(each.place.name), each]));
  return rows(report, 'activities').flatMap(({ cells: { place: cell } }) =>
    namesInTwoParts(textOf(cell)).flatMap((name): Outcome[] => {
      const usual = known.get(asOneWord(name));
      if (usual === undefined || usual.place.adjective || asOneWord(name) === name.toLowerCase()) return [];
      if (usual.place.name.toLowerCase() === name.toLowerCase()) return [];
      return [
        fail(cell, {
          cells: [cell, ...usual.cells.filter((other) => other !== cell)],
          expected: usual.place.name,
          actual: name,
          values: { one: name, other: usual.place.name },
        }),
      ];
    }),
  );
}

export const placeNameVariants = defineRule({
  id: 'place-name-variants',
  group: 'acrossTables',
  severity: 'question',
  meaning: 'Two spellings of what looks like one place name.',
  source: { clause: 'Form, section 1, activities, and sections 2 to 6' },
  check: ({ report, readings }) => {
    const places = spellings(report, readings);
    if (places.length === 0) {
      return [notApplicable(...rows(report, 'activities').map(({ cells: { place } }) => place))];
    }
    const apart = writtenApart(report, places);
    const variants = neighbours(places).filter(
      ([one, other]) => looksLikeSamePlace(one.place, other.place) === 'variant',
    );
    if (variants.length === 0 && apart.length === 0) return [pass];
    return [
      ...apart,
      ...variants.map(([one, other]) => {
        // The spelling that stands less often is the one to look at.
        const [usual, rare] = one.cells.length >= other.cells.length ? [one, other] : [other, one];
        const [at] = rare.cells;
        if (at === undefined) return pass;
        const rarely = new Set(rare.cells);
        return fail(at, {
          cells: [...rare.cells, ...usual.cells.filter((cell) => !rarely.has(cell))],
          expected: usual.place.name,
          actual: rare.place.name,
          values: { one: rare.place.name, other: usual.place.name },
        });
      }),
    ];
  },
});
