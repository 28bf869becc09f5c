import { element } from '../page/element';

/** How editing ended: the text to keep, or null when it was given up, and the key that ended it. */
export type EditingEnd = (
  text: string | null,
  key: 'Enter' | 'Tab' | 'Escape' | 'blur',
  shift: boolean,
) => void;

/** A field over a cell in which a person types. */
export class CellEditor {
  readonly field: HTMLTextAreaElement;
  #ended = false;

  constructor(
    parent: HTMLElement,
    box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
    text: string,
    label: string,
    onEnd: EditingEnd,
    onInput: (text: string) => void,
  ) {
    this.field = element('textarea', {
      class: 'cell-editor',
      attributes: { 'aria-label': label, spellcheck: 'false', rows: '1' },
      style: {
        left: `${String(box.left - 1)}px`,
        top: `${String(box.top - 1)}px`,
        'min-width': `${String(Math.max(60, box.width + 1))}px`,
        'min-height': `${String(box.height + 1)}px`,
      },
    });
    this.field.value = text;
    const end: EditingEnd = (kept, key, shift) => {
      if (this.#ended) return;
      this.#ended = true;
      this.field.remove();
      onEnd(kept, key, shift);
    };
    this.field.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' && event.altKey) {
        this.field.setRangeText('\n', this.field.selectionStart, this.field.selectionEnd, 'end');
        this.#fit();
      } else if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault();
        end(this.field.value, event.key, event.shiftKey);
      } else if (event.key === 'Escape') {
        end(null, 'Escape', false);
      }
    });
    this.field.addEventListener('blur', () => {
      end(this.field.value, 'blur', false);
    });
    this.field.addEventListener('input', () => {
      this.#fit();
      onInput(this.field.value);
    });
    parent.append(this.field);
    this.#fit();
    this.field.focus();
    this.field.setSelectionRange(text.length, text.length);
  }

  /** Grows with its text. */
  #fit(): void {
    this.field.style.height = 'auto';
    this.field.style.height = `${String(this.field.scrollHeight)}px`;
    this.field.style.width = 'auto';
    this.field.style.width = `${String(Math.min(520, this.field.scrollWidth + 12))}px`;
  }
}
