import { blocksOf, tableOf, type Block, type Form, type FormSheet } from '../form/form';
import type { Column, Table } from '../form/types';
import type { Words } from '../messages/words';
import { besideName, blockName, nameOfBlock, type DefinedName } from '../report/defined-names';
import type { Report } from '../report/report';
import { usualThresholds } from '../rules/thresholds';
import type { BlockPlace, BlockPlan } from './block-plan';
import type { FormKit } from './form-kit';
import { freeWidth, geometry, orientationOf } from './geometry';
import { verdictSection } from './head-lines';
import { liveRules, repeatedLine, tableOfLine } from './live-lines';
import { pagePaper } from './paper';
import { cellArea, columnArea, formula, linkTo, text, type PlannedPrint, type SheetPlan } from './plan';
import { section, together, type Section } from './section';
import { palette } from './styles';
import { sheetVerdictName } from './summary/names';
import { planFieldsBlock } from './tables/fields';
import { planFixedRowsBlock } from './tables/fixed-rows';
import { planGrowingBlock } from './tables/rows';
import { planSingleRowBlock } from './tables/single-row';
import { computedGuard } from './validation';

/** The columns of a block: those that it names, or all of its table. */
export function columnsOfBlock(table: Table, { columns }: Block): readonly Column[] {
  return table.columns.filter(({ id }) => columns?.includes(id) ?? true);
}

function planBlock(
  { form, book }: FormKit,
  block: Block,
  words: Words,
  report: Report | null,
  place: BlockPlace,
): BlockPlan {
  const table = tableOf(form, block.table);
  const columns = columnsOfBlock(table, block);
  switch (table.kind) {
    case 'fields':
      return planFieldsBlock(form, table, columns, words, report, place);
    case 'singleRow':
      return planSingleRowBlock(form, table, columns, words, report, place);
    case 'fixedRows':
      return planFixedRowsBlock(form, book, table, columns, words, report, place);
    case 'rows':
      return planGrowingBlock(form, table, columns, words, report, place);
  }
}

/** A block with its name, the title above it where the sheet has several, and the live lines below it. */
interface PlacedBlock {
  readonly block: Block;
  readonly plan: BlockPlan;
  readonly content: Section;
}

/** Rows between the end of a block and the headings of the next: a free one, the title, and one for group headings. */
const rowsBetweenBlocks = 3;

function placeBlocks(kit: FormKit, sheet: FormSheet, words: Words, report: Report | null): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  for (const block of sheet.blocks) {
    const before = placed.at(-1);
    const top = before === undefined ? geometry.headingRow : before.content.bottom + 1 + rowsBetweenBlocks;
    const plan = planBlock(kit, block, words, report, { top, left: geometry.firstColumn });
    const { title } = tableOf(kit.form, block.table);
    const titleRow = top - 2;
    placed.push({
      block,
      plan,
      content: together([
        plan.content,
        section(plan.area.bottom, {
          names: [{ name: nameOfBlock(kit.form, block), area: plan.area }],
          ...(before === undefined
            ? {}
            : {
                cells: [{ row: titleRow, column: geometry.firstColumn, value: text(title[words.language]) }],
                styles: [
                  { area: cellArea(titleRow, geometry.firstColumn), style: 'Report heading' as const },
                ],
              }),
        }),
        ...(isFirstOf(kit.form, block) ? [linesBelow(kit, block.table, plan, words)] : []),
      ]),
    });
  }
  return placed;
}

/** Whether a block is the first of its table. */
function isFirstOf(form: Form, block: Block): boolean {
  return blocksOf(form, block.table)[0] === block;
}

/** The live lines of the rules that judge this table alone: under a table that does not grow, for one that does pushes them away. */
function linesBelow({ form, book }: FormKit, table: string, plan: BlockPlan, words: Words): Section {
  const lines =
    plan.excelTable === null
      ? liveRules(book, usualThresholds(book.thresholds)).filter(
          (rule) => tableOfLine(rule) === table && rule.live.askedWith === undefined,
        )
      : [];
  const first = plan.area.bottom + 2;
  const last = first + lines.length - 1;
  if (lines.length === 0) return section(plan.area.bottom, {});
  const column = geometry.firstColumn;
  return section(last, {
    cells: lines.map((line, index) => ({
      row: first + index,
      column,
      value: formula(repeatedLine(form, line, words)),
    })),
    styles: [{ area: columnArea(column, first, last), style: 'Report control' }],
    names: lines.map(({ id }, index) => ({
      name: besideName(form, table, id),
      area: cellArea(first + index, column),
    })),
    validations: [computedGuard(columnArea(column, first, last), words)],
    marks: [{ area: { top: first, left: column, bottom: last, right: plan.area.right } }],
  });
}

/** The widest that any block asks for, column by column. */
function widest(blocks: readonly PlacedBlock[]): number[] {
  const length = Math.max(...blocks.map(({ plan }) => plan.columnWidths.length));
  return Array.from({ length }, (_, index) =>
    Math.max(...blocks.map(({ plan }) => plan.columnWidths[index] ?? 0)),
  );
}

/** The instruction of the paper form above the tables of a sheet, a line a row; none where it has none. */
function instructionLines({ id }: FormSheet, words: Words): readonly string[] {
  return words.ofFormIfAny(`instruction.${id}`)?.split('\n') ?? [];
}

/**
 * A sheet of the form: a line that leads back to the front sheet, the title, the paper form's instruction, and its blocks;
 * filled from a report, or empty.
 */
export function planFormSheet(
  kit: FormKit,
  sheet: FormSheet,
  words: Words,
  report: Report | null,
): SheetPlan {
  const { form } = kit;
  const { language } = words;
  const { firstColumn, linkRow, titleRow, instructionRow } = geometry;
  const blocks = placeBlocks(kit, sheet, words, report);
  const columnWidths = widest(blocks);
  const orientation = orientationOf(columnWidths);
  // A narrow table is printed with empty paper beside it: all pages have letters of one size, and nothing above it is cut.
  const free = freeWidth(columnWidths, orientation);
  const right = Math.max(...blocks.map(({ plan }) => plan.area.right));
  const lastColumn = free === null ? right : right + 1;
  const { bottom, ...content } = together([
    verdictSection(
      kit,
      {
        row: linkRow,
        column: verdictColumn(columnWidths),
        right: lastColumn,
        name: sheetVerdictName(form, sheet),
      },
      words,
    ),
    ...blocks.map((block) => block.content),
  ]);
  const breadcrumb =
    sheet.section === 'header'
      ? words.ofForm('breadcrumb.head')
      : words.ofForm('breadcrumb', { section: sheet.section.replaceAll(',', ', ') });
  const excelTables = blocks.flatMap(({ plan }) => plan.excelTable ?? []);
  const instruction = instructionLines(sheet, words);
  const instructionArea = columnArea(firstColumn, instructionRow, instructionRow + instruction.length - 1);
  return {
    ...content,
    key: sheet.id,
    block: anchorOf(form, sheet),
    name: sheet.tab[language],
    tabColor: sheet.tabColor ?? palette.accent,
    columnWidths: free === null ? columnWidths : [...columnWidths, free],
    hiddenColumns: [],
    rowHeights: new Map([[titleRow, 27]]),
    cells: [
      { row: linkRow, column: firstColumn, value: linkTo(blockName(form, 'contents'), breadcrumb) },
      { row: titleRow, column: firstColumn, value: text(sheet.title[language]) },
      ...instruction.map((line, index) => ({
        row: instructionRow + index,
        column: firstColumn,
        value: text(line),
      })),
      ...content.cells,
    ],
    styles: [
      { area: cellArea(linkRow, firstColumn), style: 'Report link' },
      { area: cellArea(titleRow, firstColumn), style: 'Report title' },
      ...(instruction.length === 0 ? [] : [{ area: instructionArea, style: 'Report instruction' as const }]),
      ...content.styles,
    ],
    excelTables,
    freeze: freezeOf(blocks),
    print: {
      orientation,
      ...printedArea(blocks, bottom, lastColumn),
      ...pagePaper(form, report, words, null),
    },
  };
}

/** Characters that the line leading back takes, beside which the verdict stands. */
const breadcrumbWidth = 34;

/** The first column that begins right of the line leading back; never the first. */
function verdictColumn(columnWidths: readonly number[]): number {
  let reached = 0;
  for (let column = geometry.firstColumn; column < columnWidths.length; column++) {
    reached += columnWidths[column] ?? 0;
    if (reached >= breadcrumbWidth) return column + 1;
  }
  return columnWidths.length;
}

/** What stays in sight: the headings of a table that stands alone, and the columns by which its rows are known. */
function freezeOf(blocks: readonly PlacedBlock[]): SheetPlan['freeze'] {
  const [first] = blocks;
  const alone = blocks.length === 1 ? first : undefined;
  const held = alone?.plan.lastHeldColumn;
  return {
    rows: alone === undefined ? geometry.headingRow - 1 : geometry.firstDataRow,
    columns: held === undefined ? 0 : held + 1,
  };
}

/**
 * What is printed. The line that leads back is for the screen alone; a table that grows is printed however far it goes, in
 * whole columns, since a print area stays where it is when a row is typed below it.
 */
function printedArea(
  blocks: readonly PlacedBlock[],
  bottom: number,
  right: number,
): Pick<PlannedPrint, 'area' | 'wholeColumns' | 'titleRows'> {
  const grown = blocks.find(({ plan }) => plan.excelTable !== null)?.plan;
  if (grown === undefined)
    return { area: { top: geometry.titleRow, left: 0, bottom, right }, titleRows: null };
  const { top } = grown.area;
  return {
    area: { top: 0, left: 0, bottom, right },
    wholeColumns: true,
    titleRows: [grown.groupRow ?? top, top],
  };
}

/** The name of the first block of a sheet, by which the sheet is found. */
export function anchorOf(form: Form, { id, blocks }: FormSheet): DefinedName {
  const [first] = blocks;
  if (first === undefined) throw new Error(`The sheet ${id} has no block.`);
  return nameOfBlock(form, first);
}
