/** An element with its text and what is inside. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  ...inside: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  made.append(...inside);
  return made;
}

/** A button that is off while its work is done. */
export function button(text: string, work: () => Promise<void>): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  made.addEventListener('click', () => {
    made.disabled = true;
    void work().finally(() => {
      made.disabled = false;
    });
  });
  return made;
}
