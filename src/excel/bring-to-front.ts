/** Queues bringing a sheet to the front; a hidden one is made visible first, for Excel does not activate it. */
export function bringToFront(sheet: Excel.Worksheet, isHidden: boolean): void {
  if (isHidden) sheet.visibility = Excel.SheetVisibility.visible;
  sheet.activate();
}
