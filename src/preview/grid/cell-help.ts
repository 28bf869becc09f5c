import type { ValidationView } from '../../embedded-excel';
import { element } from '../page/element';

/** Draws what a cell tells of itself when it is selected: its input message, and the button for its choices. */
export function drawCellHelp(
  parent: HTMLElement,
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  validation: ValidationView,
  label: string,
  onChoose: (choice: string) => void,
): void {
  const { prompt, choices } = validation;
  const below = box.top + box.height + 6;
  if (prompt !== null && (prompt.title !== '' || prompt.message !== '')) {
    parent.append(
      element(
        'div',
        {
          class: 'cell-prompt',
          attributes: { role: 'note' },
          style: { left: `${String(box.left + 12)}px`, top: `${String(below)}px` },
        },
        element('strong', { text: prompt.title }),
        element('span', { text: prompt.message }),
      ),
    );
  }
  if (choices === null) return;
  const select = element(
    'select',
    {
      class: 'cell-choices',
      attributes: { 'aria-label': label, tabindex: '-1' },
      style: { left: `${String(box.left + box.width)}px`, top: `${String(box.top + box.height - 20)}px` },
    },
    element('option', { text: '', attributes: { value: '', hidden: '' } }),
    ...choices.map((choice) => element('option', { text: choice, attributes: { value: choice } })),
  );
  select.addEventListener('change', () => {
    onChoose(select.value);
  });
  for (const name of ['pointerdown', 'keydown'] as const) {
    select.addEventListener(name, (event) => {
      event.stopPropagation();
    });
  }
  parent.append(select);
}
