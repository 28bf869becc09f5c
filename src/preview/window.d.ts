import type { OfficePage } from './office-page';
import type { Preview } from './preview';

declare global {
  interface Window {
    /** The preview, on its own page. */
    preview?: Preview;
    /** What the preview asks for through Office.js, on a page of its own. */
    officePage?: OfficePage;
  }
}
