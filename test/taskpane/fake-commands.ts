import sample from '../../samples/village-self-government-2023.json';
import type { MadeChange, WorkbookState } from '../../src/commands/command';
import { ReportProblem } from '../../src/commands/report-problem';
import { checkReport } from '../../src/findings/check';
import { justificationPlace, withWords } from '../../src/findings/justification-place';
import type { Waiver } from '../../src/findings/waiver';
import { addressOf } from '../../src/report/address';
import { rowsOf, type Report } from '../../src/report/report';
import { fieldKey } from '../../src/report/field-path';
import { textOf, type Cell, type CellValue } from '../../src/report/cell';
import type { Preferences } from '../../src/excel/preferences';
import type { EditAuthor, WorkbookEdit } from '../../src/excel/watch';
import type { Commands, PaneContext, Runnable } from '../../src/taskpane/commands';
import { usualPreferences } from '../../src/taskpane/preferences';
import {
  book,
  catalogue,
  form,
  parseReportJson,
  tableOf,
  usualThresholds,
  type RuleId,
} from '../support/final-report';

/** A workbook that is plain data, and the commands that work on it with the real rules. */
export interface FakeWorkbook {
  readonly commands: Commands;
  /** What was asked for, in order: `checkReport`, `goToCell Эффекты!B2`. */
  readonly asked: string[];
  /** The next command rejects with this. */
  failNext(error: Error): void;
  /** A person deletes the report's sheets. */
  deleteSheets(): void;
  /** Whatever a check writes from now on waits; gives the way to let it end, well or with an error. */
  holdWriting(): (failure?: Error) => void;
  /** What a re-check has read from now on is told only when the way given is gone. */
  holdRechecking(): () => void;
  /** Somebody types into a cell of a table with one row or named rows. */
  edit(key: string, value: CellValue, author?: EditAuthor): void;
  /** A button of the ribbon was pressed: it made sheets where there were none, or checked and wrote the summary. */
  pressRibbon(): void;
}

/** A place for every cell: the table's Russian sheet, a column a field, a row a row. */
function withPlaces(report: Report, edits: ReadonlyMap<string, CellValue>): Report {
  const placed = (cell: Cell, row: number, column: number): Cell => ({
    ...cell,
    value: edits.get(fieldKey(cell.path)) ?? cell.value,
    place: { sheet: tableOf(cell.path.table).sheet.ru, row: row + 5, column: column + 1 },
  });
  const tables = Object.fromEntries(
    form.tables.map(({ id }) => [
      id,
      rowsOf(report, id).map((each, row) => ({
        ...each,
        cells: Object.fromEntries(
          Object.entries(each.cells).map(([name, cell], column) => [
            name,
            cell === undefined ? cell : placed(cell, row, column),
          ]),
        ),
      })),
    ]),
  );
  return { ...report, tables: tables as unknown as Report['tables'] };
}

function sampleReport(): Report {
  const { report } = parseReportJson(JSON.stringify(sample));
  if (report === null) throw new Error('The sample is a report.');
  return report;
}

/** A few rules that stay as they are while the rule book grows, so that tests can name what they find. */
const few: readonly RuleId[] = [
  'required-field',
  'number-as-text',
  'not-a-number',
  'effect-below-plan',
  'effect-above-plan',
  'deviation-unjustified',
  'gender-sum',
  'social-status-sum',
  'age-sum',
  'totals-agree',
  'beneficiaries-total',
  'partners-count',
];
const rules = catalogue.filter(({ id }) => few.includes(id));

const now = new Date('2023-12-01T09:30:00');

const reportInRussian: Extract<WorkbookState, { kind: 'report' }> = {
  kind: 'report',
  language: 'ru',
  thresholds: usualThresholds,
  tables: [],
  last: null,
  isEarlier: false,
};

export function fakeWorkbook(workbook: WorkbookState = reportInRussian): FakeWorkbook {
  const asked: string[] = [];
  const edits = new Map<string, CellValue>();
  let state = workbook;
  let waivers: Waiver[] = [];
  let settings: Preferences = usualPreferences;
  let failure: Error | null = null;
  let writing: Promise<void> = Promise.resolve();
  let rechecking: Promise<void> = Promise.resolve();
  const listeners = new Set<(edit: WorkbookEdit) => void>();
  const tell = (author: EditAuthor) => {
    for (const listener of listeners) listener({ author });
  };

  const report = () => withPlaces(sampleReport(), edits);
  const check = () => {
    if (state.kind === 'no-report') throw new ReportProblem('no-report');
    return checkReport({ ...book, rules }, report(), now, {
      waivers,
      thresholds: state.kind === 'report' ? state.thresholds : usualThresholds,
    });
  };
  const command = <Input, Output>(
    id: string,
    run: (input: Input, context: PaneContext) => Output | Promise<Output>,
    told: (input: Input) => string = () => '',
  ): Runnable<Input, Output> => ({
    run: async (context, input) => {
      asked.push(`${id} ${told(input)}`.trim());
      await Promise.resolve();
      if (failure !== null) {
        const error = failure;
        failure = null;
        throw error;
      }
      return run(input, context);
    },
  });

  return {
    asked,
    failNext: (error) => {
      failure = error;
    },
    deleteSheets: () => {
      state = { kind: 'no-report' };
    },
    holdWriting: () => {
      let end: (failure?: Error) => void = () => undefined;
      writing = new Promise((resolve, reject) => {
        end = (error) => {
          writing = Promise.resolve();
          if (error === undefined) resolve();
          else reject(error);
        };
      });
      return end;
    },
    holdRechecking: () => {
      let end: () => void = () => undefined;
      rechecking = new Promise((resolve) => {
        end = resolve;
      });
      return end;
    },
    edit: (key, value, author = 'person') => {
      edits.set(key, value);
      tell(author);
    },
    pressRibbon: () => {
      if (state.kind !== 'report') state = reportInRussian;
      tell('ribbon');
    },
    commands: {
      hostReady: () => Promise.resolve({ language: 'ru', theme: 'light' }),
      onThemeChanged: () => () => undefined,
      prepareCheck: () => undefined,
      inspectWorkbook: command('inspectWorkbook', () => state),
      createSheets: command('createSheets', ({ language }) => {
        const created = state.kind === 'report' ? [] : form.tables.map(({ sheet }) => sheet[language]);
        state = { ...reportInRussian, language };
        return { created, added: [], renewed: [], kept: [] };
      }),
      checkReport: command('checkReport', async (_, { onProgress, onChecked }) => {
        const result = check();
        await onChecked?.(result);
        onProgress('writing');
        await writing;
        return result;
      }),
      recheckReport: command('recheckReport', async () => {
        const result = check();
        await rechecking;
        return result;
      }),
      answerFinding: command('answerFinding', ({ key, evidence, reason }) => {
        waivers = [...waivers.filter((waiver) => waiver.key !== key), { key, evidence, reason }];
        return check();
      }),
      applyFix: command('applyFix', (findings) => {
        const changes = findings.flatMap(({ fix }) => fix?.changes ?? []);
        for (const { cell, to } of changes) edits.set(fieldKey(cell.path), { kind: 'number', value: to });
        const changed = changes.map(({ cell, from, to }): MadeChange => ({
          path: cell.path,
          beside: [],
          from,
          to: { kind: 'number', value: to },
          numberFormat: null,
        }));
        return { changed, skipped: [], result: check() };
      }),
      undoChanges: command('undoChanges', (changes) => {
        for (const { path, from } of changes) edits.set(fieldKey(path), from);
        return { undone: changes.length, skipped: 0, result: check() };
      }),
      explainInForm: command('explainInForm', ({ key, words }) => {
        const { report: standing, findings } = check();
        const finding = findings.find((each) => each.key === key);
        const place = finding === undefined ? null : justificationPlace(standing, finding, 'ru');
        if (place === null) return { changed: [], result: check() };
        const { path, value } = place.cell;
        const to = { kind: 'text', text: withWords(textOf(place.cell), place.subject, words) } as const;
        edits.set(fieldKey(path), to);
        return { changed: [{ path, beside: [], from: value, to, numberFormat: null }], result: check() };
      }),
      straightenTables: command('straightenTables', () => ({
        removed: 0,
        filled: 0,
        stuck: [],
        result: check(),
      })),
      goToCell: command(
        'goToCell',
        () => undefined,
        ({ place }) => addressOf(place),
      ),
      showSummary: command('showSummary', () => undefined),
      switchSheetLanguage: command('switchSheetLanguage', () => undefined),
      setThresholds: command(
        'setThresholds',
        (changes) => {
          if (state.kind !== 'report') throw new ReportProblem('no-report');
          state = { ...state, thresholds: { ...state.thresholds, ...changes } };
          return state.thresholds;
        },
        (changes) => JSON.stringify(changes),
      ),
      reviewBeforeSending: command('reviewBeforeSending', () => ({
        travellers: [
          { kind: 'hidden-sheet', sheet: 'Черновик', count: 1, place: null },
          {
            kind: 'hidden-rows',
            sheet: 'Мероприятия',
            count: 3,
            place: { sheet: 'Мероприятия', row: 8, column: 1 },
          },
          { kind: 'comments', sheet: 'Эффекты', count: 2, place: { sheet: 'Эффекты', row: 3, column: 2 } },
        ],
      })),
      saveWorkbook: command('saveWorkbook', () => undefined),
      openSample: null,
      word: null,
      compareWithFile: command('compareWithFile', () => ({
        kind: 'refused' as const,
        why: 'no-report' as const,
        detail: '',
      })),
      loadSettings: () => Promise.resolve(settings),
      saveSettings: command('saveSettings', (changed) => {
        settings = changed;
        return settings;
      }),
      watchReport: (listener) => {
        listeners.add(listener);
        return Promise.resolve(() => {
          listeners.delete(listener);
        });
      },
    },
  };
}
