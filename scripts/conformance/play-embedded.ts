import { playAll, type Played } from '../../src/conformance/play';
import { scenarios } from '../../src/conformance/scenarios';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';

/** The newest level of ExcelApi of which the embedded Excel has what the scenarios ask for. */
const excelApi = '1.11';

/** Plays every scenario in a new embedded workbook, which keeps the limits of Excel on the web. */
export function playEmbedded(): Promise<Played[]> {
  installGlobals(EmbeddedWorkbook.create({ sheetName: 'Лист1' }), { locale: 'ru-RU', excelApi });
  return playAll(scenarios, {
    isWeb: true,
    has: (api) => Office.context.requirements.isSetSupported('ExcelApi', api),
  });
}
