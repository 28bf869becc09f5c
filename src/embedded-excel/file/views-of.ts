/**
 * The views of a workbook or a sheet. The library's types promise them, but a file without views, as some programs
 * write it, is read into an object without.
 */
export function viewsOf<View>(owner: { readonly views?: readonly View[] }): readonly View[] {
  return owner.views ?? [];
}
