import type { OfficePages } from '../office/pages';
import { byId } from '../page/element';
import type { OfficePage } from '.';

let loading: Promise<OfficePage> | null = null;

/** The preview's own page with Office.js, loaded the first time that it is asked for. */
export function loadOfficePage(pages: OfficePages): Promise<OfficePage> {
  loading ??= load(pages);
  return loading;
}

async function load(pages: OfficePages): Promise<OfficePage> {
  const frame = byId('office-frame');
  if (!(frame instanceof HTMLIFrameElement)) throw new Error('#office-frame is no frame.');
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    pages.load('office-frame', 'office.html');
  });
  const page = frame.contentWindow?.officePage;
  if (page === undefined) throw new Error('The page with Office.js could not be loaded.');
  return page;
}
