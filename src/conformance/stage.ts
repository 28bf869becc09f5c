import type { Stage } from './scenario';

/** The code of an error of Office.js; other errors go on. Office.js may come from another frame, with its own `Error`. */
export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  throw error;
}

/** What a workbook holds by name: what is not in here when a scenario has ended was made by it. */
interface Holdings {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
}

async function holdings(): Promise<Holdings> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/id');
    const names = workbook.names.load('items/name');
    const styles = workbook.styles.load('items/name');
    const settings = workbook.settings.load('items/key');
    await context.sync();
    return {
      sheets: new Set(sheets.items.map(({ id }) => id)),
      names: new Set(names.items.map(({ name }) => name)),
      styles: new Set(styles.items.map(({ name }) => name)),
      settings: new Set(settings.items.map(({ key }) => key)),
    };
  });
}

/** Takes away everything that was not there before. */
async function cleanUp(before: Holdings): Promise<void> {
  const after = await holdings();
  const made = (kind: keyof Holdings) => [...after[kind]].filter((each) => !before[kind].has(each));
  await Excel.run(async (context) => {
    const { workbook } = context;
    // Names first: a name of a sheet that is gone is harder to get hold of.
    for (const name of made('names')) workbook.names.getItemOrNullObject(name).delete();
    for (const key of made('settings')) workbook.settings.getItemOrNullObject(key).delete();
    for (const id of made('sheets')) workbook.worksheets.getItemOrNullObject(id).delete();
    // Styles have no getItemOrNullObject before ExcelApi 1.14.
    for (const name of made('styles')) workbook.styles.getItem(name).delete();
    await context.sync();
  });
}

/** A stage that stands, and the way to strike it. */
export interface BuiltStage {
  readonly stage: Stage;
  /** Deletes the sheet and everything else that was made since. */
  strike(): Promise<void>;
}

/** Makes the sheet of a scenario, behind the person's own, which stays in front. */
export async function buildStage(id: string): Promise<BuiltStage> {
  const before = await holdings();
  const prefix = `Conf_${id}_`;
  const sheetName = `Conformance ${id}`;
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(sheetName);
    await context.sync();
  });
  const run: Stage['run'] = (work) =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const given = await work({ context, workbook, sheet: workbook.worksheets.getItem(sheetName) });
      await context.sync();
      return given;
    });
  const stage: Stage = {
    sheetName,
    prefix,
    run,
    code: async (work) => {
      try {
        await run(async (scene) => {
          await work(scene);
        });
        return 'ok';
      } catch (error) {
        return codeOf(error);
      }
    },
    fill: async (rows) => {
      await run(({ sheet }) => {
        const last = sheet.getCell(rows.length - 1, (rows[0]?.length ?? 1) - 1);
        sheet.getRange('A1').getBoundingRect(last).values = rows.map((row) => [...row]);
      });
    },
  };
  return { stage, strike: () => cleanUp(before) };
}
