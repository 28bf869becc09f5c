/** What the preview itself asks of the workbook through Office.js: to fill it with the sample, and to follow links. */
import * as z from 'zod/mini';
import { fillReport } from '../../commands';
import { deleteEmptySheet } from '../../excel/delete-empty-sheet';
import { goToName } from '../../excel/go-to-name';
import { officeReady } from '../../excel/ribbon';
import type { Language } from '../../form/languages';
import { forms } from '../../forms';
import { loadWords } from '../../messages/load';
import { parseReportJson } from '../../report/report-json';

// Without this zod tries whether it may compile code, and the page's policy says so in the console.
z.config({ jitless: true });

/** The functions of this page, for the preview around it. */
export interface OfficePage {
  /**
   * Fills a new workbook with a report in JSON, by the same command as `npm run -s report -- fill`. Its own empty
   * sheet goes.
   */
  fill(json: string, language: Language, emptySheet: string): Promise<void>;
  /** Selects the cells of a defined name; false when there are none. */
  goToName(name: string): Promise<boolean>;
}

window.officePage = {
  fill: async (json, language, emptySheet) => {
    await officeReady();
    const kit = await forms[0].load();
    const { report, problem } = parseReportJson(kit.form, json);
    if (problem !== null) throw new Error(`The sample is no report: ${JSON.stringify(problem)}`);
    const words = await loadWords(language, kit);
    await fillReport.run(
      { kit, words, now: () => new Date(), onProgress: () => undefined },
      { language, report },
    );
    await deleteEmptySheet(emptySheet);
  },
  goToName: async (name) => {
    await officeReady();
    return goToName(name);
  },
};
