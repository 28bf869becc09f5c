/** What an element is given beside its children. */
export interface ElementOptions {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly style?: Readonly<Record<string, string>>;
}

/** Makes an element. Texts are set as text, so nothing of a workbook can become markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: ElementOptions = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (options.class !== undefined) made.className = options.class;
  if (options.text !== undefined) made.textContent = options.text;
  for (const [name, value] of Object.entries(options.attributes ?? {})) made.setAttribute(name, value);
  // At once: a sheet has thousands of cells, and each property set by itself takes its time.
  if (options.style !== undefined) {
    made.style.cssText = Object.entries(options.style)
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  }
  made.append(...children);
  return made;
}

/** Finds an element of the page that must be there. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}
