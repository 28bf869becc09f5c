import type { WorkbookView } from '../../embedded-excel';
import { element } from './element';

/** Draws a tab for every sheet that is not hidden. Arrow keys move between them. */
export function drawSheetTabs(
  container: HTMLElement,
  view: WorkbookView,
  onActivate: (sheetId: string) => void,
): void {
  const hadFocus = container.contains(document.activeElement);
  const sheets = view.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const tabs = sheets.map((sheet) => {
    const active = sheet.id === view.activeSheetId;
    const tab = element('button', {
      class: 'sheet-tab',
      text: sheet.name,
      attributes: {
        type: 'button',
        role: 'tab',
        'aria-selected': String(active),
        'aria-controls': 'grid',
        tabindex: active ? '0' : '-1',
      },
      style: sheet.tabColor === '' ? {} : { '--tab-color': sheet.tabColor },
    });
    tab.addEventListener('click', () => {
      onActivate(sheet.id);
    });
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      const next = step === undefined ? undefined : sheets[sheets.indexOf(sheet) + step];
      if (next !== undefined) onActivate(next.id);
    });
    return tab;
  });
  const same =
    container.childElementCount === tabs.length && container.dataset['active'] === view.activeSheetId;
  container.dataset['active'] = view.activeSheetId;
  container.replaceChildren(...tabs);
  const active = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
  if (hadFocus) active?.focus();
  if (!same) active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
