import { element } from '../page/element';
import type { RibbonButton, RibbonGroup } from './read-ribbon';

/** Draws the ribbon's groups. A press runs `onPress`; the button is out of use until that is done, as in Excel. */
export function drawRibbon(
  container: HTMLElement,
  groups: readonly RibbonGroup[],
  onPress: (button: RibbonButton) => Promise<void>,
): void {
  container.replaceChildren(
    ...groups.map((group) =>
      element(
        'div',
        { class: 'ribbon-group', attributes: { role: 'group', 'aria-label': group.label } },
        element(
          'div',
          { class: 'ribbon-buttons' },
          ...group.buttons.map((button) => drawButton(button, onPress)),
        ),
        element('div', {
          class: 'ribbon-group-label',
          text: group.label,
          attributes: { 'aria-hidden': 'true' },
        }),
      ),
    ),
  );
}

function drawButton(button: RibbonButton, onPress: (button: RibbonButton) => Promise<void>): HTMLElement {
  const made = element(
    'button',
    {
      class: 'ribbon-button',
      attributes: { type: 'button', id: button.id, title: button.tip },
    },
    element('img', { attributes: { src: button.icon, alt: '', width: '32', height: '32' } }),
    element('span', { text: button.label }),
  );
  made.addEventListener('click', () => {
    if (made.getAttribute('aria-disabled') === 'true') return;
    made.setAttribute('aria-disabled', 'true');
    void onPress(button).finally(() => {
      made.removeAttribute('aria-disabled');
    });
  });
  return made;
}
