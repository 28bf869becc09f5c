import type { ThisExcel } from '../play';
import type { Recording } from '../recording';

/** What of an Excel a recording says before its answers. */
export type Provenance = Pick<Recording, 'platform' | 'build' | 'locale' | 'font' | 'recorded'>;

/** The Excel around the page. */
export function thisExcel(): ThisExcel {
  const { platform } = diagnostics();
  return {
    isWeb: platform === 'OfficeOnline',
    has: (api) => Office.context.requirements.isSetSupported('ExcelApi', api),
  };
}

/** Platform, build, locale and body font of the Excel around the page, and the day. */
export async function provenance(): Promise<Provenance> {
  const { platform, version } = diagnostics();
  const font = await Excel.run(async (context) => {
    const normal = context.workbook.styles.getItem('Normal');
    normal.font.load('name,size');
    await context.sync();
    return `${normal.font.name} ${String(normal.font.size)}`;
  });
  return {
    platform,
    build: version,
    locale: Office.context.displayLanguage,
    font,
    recorded: new Date().toISOString().slice(0, 10),
  };
}

/** Not every Office tells its version. */
function diagnostics(): { readonly platform: string; readonly version: string } {
  const { diagnostics: told } = Office.context as { readonly diagnostics?: Office.ContextInformation };
  return { platform: String(told?.platform ?? 'unknown'), version: told?.version ?? 'unknown' };
}
