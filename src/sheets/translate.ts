import type { Form } from '../form/form';
import { languages } from '../form/languages';
import type { Words } from '../messages/words';
import type { Area, Place } from '../report/address';
import { blockName } from '../report/defined-names';
import type { Report } from '../report/report';
import { allCells } from '../report/report';
import type { SheetGrid, WorkbookSnapshot } from '../report/snapshot';
import { addressOf } from '../report/address';
import { liesIn } from '../report/lies-in';
import { planContents } from './contents';
import { text, type PlannedArea, type PlannedValidation, type PlannedValue, type SheetPlan } from './plan';
import type { FormKit } from './form-kit';
import { planFormSheet } from './form-sheet';
import { pagePaper } from './paper';
import type { Thresholds } from '../rules/thresholds';
import { identityIn, identityName, identityText, thresholdsIn } from './workbook-identity';

/** What changes on one sheet when its language does. Nothing that a person typed is among it. */
export interface SheetTranslation {
  readonly sheet: string;
  /** The tab's new name; null when the person gave it one of their own. */
  readonly rename: string | null;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: PlannedValue }[];
  readonly validations: readonly PlannedValidation[];
  /** What stands above and below every page. The day of the check does not: the check says it, which comes after. */
  readonly paper: Pick<SheetPlan['print'], 'header' | 'footer'>;
}

function paperOf(form: Form, report: Report, words: Words): SheetTranslation['paper'] {
  const { header, footer } = pagePaper(form, report, words, null);
  return { header, footer };
}

function plansOf(kit: FormKit, words: Words, thresholds: Thresholds): SheetPlan[] {
  return [
    planContents(kit, words, thresholds),
    ...kit.form.sheets.map((sheet) => planFormSheet(kit, sheet, words, null)),
  ];
}

/** What stands in a planned cell, as it is found again on the sheet: the text, or the formula. */
function said(value: PlannedValue): string | null {
  if (value === null || typeof value === 'number') return null;
  return 'formula' in value ? value.formula : value.text;
}

/**
 * Every label, instruction and live formula of the report's sheets in another language, found by what stands in
 * the cells, wherever a person has moved them. Cells that a person fills are left out, whatever they hold.
 *
 * @param all the words of every language, since nobody can be sure in which one a sheet stands.
 * @param foreign cells of other forms, which may have come to stand on one of these sheets.
 */
export function planTranslation(
  kit: FormKit,
  snapshot: WorkbookSnapshot,
  report: Report,
  target: Words,
  all: readonly Words[],
  foreign: readonly Area[] = [],
): SheetTranslation[] {
  const { form } = kit;
  const thresholds = thresholdsIn(kit, snapshot);
  const inputs = new Set<string>(
    allCells(report).flatMap(({ place }) => (place === null ? [] : [addressOf(place)])),
  );
  const isLeft = (place: Place) =>
    inputs.has(addressOf(place)) || foreign.some((area) => liesIn(place, area));
  const others = all
    .filter(({ language }) => language !== target.language)
    .map((words) => plansOf(kit, words, thresholds));
  const sheets = plansOf(kit, target, thresholds).flatMap((plan, index): SheetTranslation[] => {
    const block = snapshot.names.get(plan.block) ?? null;
    const grid = snapshot.sheets.find(({ name }) => name === block?.sheet);
    if (grid === undefined) return [];
    const known = others.flatMap((plans) => plans[index] ?? []);
    return [
      {
        sheet: grid.name,
        rename: renamed(
          grid.name,
          known.map(({ name }) => name),
          plan.name,
        ),
        cells: [
          ...translatedCells(grid, dictionaryOf(known, plan), isLeft),
          ...(plan.key === 'contents' ? translatedIdentity(form, snapshot, target) : []),
        ],
        validations: plan.validations.flatMap((validation) => {
          const area = standingArea(validation.area, plan, snapshot);
          return area === null ? [] : [{ ...validation, area }];
        }),
        paper: paperOf(form, report, target),
      },
    ];
  });
  return [...sheets, ...summaryTab(form, snapshot, report, target)];
}

/**
 * The new name of a tab; null for one that a person has given. A tab that found its name taken was numbered, and
 * keeps a number only where the new name is taken as well.
 */
function renamed(name: string, known: readonly string[], wished: string): string | null {
  const plain = name.replace(/ \(\d+\)$/u, '');
  if (plain === wished) return null;
  return known.some((each) => each === name || each === plain) ? wished : null;
}

/** What the workbook knows of itself, with its new language. */
function translatedIdentity(
  form: Form,
  snapshot: WorkbookSnapshot,
  { language }: Words,
): SheetTranslation['cells'] {
  const identity = identityIn(form, snapshot);
  const area = snapshot.names.get(identityName(form)) ?? null;
  return identity === null || area === null
    ? []
    : [{ row: area.top, column: area.left, value: text(identityText({ ...identity, language })) }];
}

/** The summary is written anew in the new language; only its tab is left to be renamed. */
function summaryTab(
  form: Form,
  snapshot: WorkbookSnapshot,
  report: Report,
  target: Words,
): SheetTranslation[] {
  const sheet = snapshot.names.get(blockName(form, 'summary'))?.sheet;
  if (sheet === undefined) return [];
  return [
    {
      sheet,
      rename: renamed(
        sheet,
        languages.map((language) => form.summarySheet[language]),
        form.summarySheet[target.language],
      ),
      cells: [],
      validations: [],
      paper: paperOf(form, report, target),
    },
  ];
}

/** Formulas are found whatever their case: LibreOffice writes names small that it does not know yet. */
function sought(content: string): string {
  return content.startsWith('=') ? content.toLowerCase() : content;
}

/** From what a cell says in another language to what it says in the new one. */
function dictionaryOf(known: readonly SheetPlan[], plan: SheetPlan): ReadonlyMap<string, PlannedValue> {
  const place = (cell: { row: number; column: number }) => `${cell.row}:${cell.column}`;
  const wanted = new Map(plan.cells.map((cell) => [place(cell), cell.value]));
  const entries = known.flatMap(({ cells }) =>
    cells.flatMap((cell): [string, PlannedValue][] => {
      const old = said(cell.value);
      const fresh = wanted.get(place(cell)) ?? null;
      return old === null || fresh === null || said(fresh) === old ? [] : [[sought(old), fresh]];
    }),
  );
  return new Map(entries);
}

function translatedCells(
  grid: SheetGrid,
  dictionary: ReadonlyMap<string, PlannedValue>,
  isLeft: (place: Place) => boolean,
): SheetTranslation['cells'] {
  return grid.values.flatMap((line, y) =>
    line.flatMap((value, x) => {
      const [row, column] = [grid.top + y, grid.left + x];
      if (isLeft({ sheet: grid.name, row, column })) return [];
      const stands = grid.formulas[y]?.[x] ?? (value.kind === 'text' ? value.text : null);
      const fresh = stands === null ? undefined : dictionary.get(sought(stands));
      return fresh === undefined ? [] : [{ row, column, value: fresh }];
    }),
  );
}

/** Where the cells of a planned area stand now: around the cells in it that have names. */
function standingArea(area: PlannedArea, plan: SheetPlan, snapshot: WorkbookSnapshot): PlannedArea | null {
  const inside = plan.names.filter(
    ({ area: named }) =>
      named.top >= area.top &&
      named.bottom <= area.bottom &&
      named.left >= area.left &&
      named.right <= area.right,
  );
  const standing = inside.flatMap(({ name }): Area[] => {
    const found = snapshot.names.get(name) ?? null;
    return found === null ? [] : [found];
  });
  if (standing.length === 0) return null;
  return {
    top: Math.min(...standing.map(({ top }) => top)),
    left: Math.min(...standing.map(({ left }) => left)),
    bottom: Math.max(...standing.map(({ bottom }) => bottom)),
    right: Math.max(...standing.map(({ right }) => right)),
  };
}
