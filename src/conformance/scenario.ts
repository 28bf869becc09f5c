/** What can be said in JSON: the answer that an Excel gives to a scenario. */
export type Answer =
  null | boolean | number | string | readonly Answer[] | { readonly [key: string]: Answer };

/** What a scenario works with in one round of Office.js. */
export interface Scene {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  /** The scenario's own sheet, which was empty when it began and is deleted after it. */
  readonly sheet: Excel.Worksheet;
}

/** Where a scenario plays: its own sheet, and ways to ask. Whatever else it makes is taken away after it too. */
export interface Stage {
  /** The name of the scenario's own sheet. */
  readonly sheetName: string;
  /** What names of everything that the scenario makes begin with: `Conf_S1_`. */
  readonly prefix: string;
  /** One `Excel.run`: fails with Excel's error. */
  run<Given>(work: (scene: Scene) => Given | Promise<Given>): Promise<Given>;
  /** One `Excel.run` with a `sync` at its end: `ok`, or the code with which Excel refused. */
  code(work: (scene: Scene) => unknown): Promise<string>;
  /** Writes a rectangle from A1 on. */
  fill(rows: readonly (readonly (string | number)[])[]): Promise<void>;
}

/** What Excel should answer. */
export type Expected =
  /** Written down by Microsoft; `where` limits it to Excel on the web. */
  | {
      readonly kind: 'documented';
      readonly answer: Answer;
      readonly source: string;
      readonly where?: 'web';
    }
  /** Written down nowhere: the first recording says it. It never counts as passed. */
  | { readonly kind: 'unknown'; readonly decides: string }
  /** A figure of the computer or the installation, such as a time: kept and not compared. */
  | { readonly kind: 'measured' };

/** A text for the person who records, in both languages of the guide. */
export interface ForTester {
  readonly ru: string;
  readonly en: string;
}

/** What every scenario says of itself. */
interface ScenarioFacts {
  /** As in the list of questions to a real Excel: `S1` to `S62`. */
  readonly id: `S${number}`;
  /** What is done, in one line. */
  readonly does: string;
  /** The level of ExcelApi that it needs; 1.9 when not told. */
  readonly api?: string;
  readonly expected: Expected;
}

/** One that a program plays by itself. */
export interface PlayedScenario extends ScenarioFacts {
  readonly by: 'program';
  readonly act: (stage: Stage) => Promise<Answer>;
}

/** One that needs a hand: something to click, to type or to look at. */
export interface HandScenario extends ScenarioFacts {
  readonly by: 'hand';
  /** Makes what the hand works on, on the scenario's own sheet. */
  readonly prepare?: (stage: Stage) => Promise<unknown>;
  /** What to do, and what to write down. */
  readonly todo: ForTester;
  /** What a program can read after the hand has done its part. */
  readonly read?: (stage: Stage) => Promise<Answer>;
}

export type Scenario = PlayedScenario | HandScenario;

const learn = 'https://learn.microsoft.com/en-us/office/dev/add-ins/';

/** An answer that Microsoft's documentation of Office Add-ins gives; `page` without the common beginning. */
export const documented = (answer: Answer, page: string): Expected => ({
  kind: 'documented',
  answer,
  source: page.startsWith('https://') ? page : `${learn}${page}`,
});

/** An answer that Microsoft documents for Excel on the web alone. */
export const documentedOnWeb = (answer: Answer, page: string): Expected => ({
  kind: 'documented',
  answer,
  source: `${learn}${page}`,
  where: 'web',
});

/** An answer that nobody has written down; `decides` says what depends on it. */
export const unknown = (decides: string): Expected => ({ kind: 'unknown', decides });

export const measured: Expected = { kind: 'measured' };
