/** A button of the ribbon as the manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The path of its icon of 32 pixels, within the add-in. */
  readonly icon: string;
  readonly action: { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };
}

/** A group of buttons on the Home tab. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/**
 * Reads the ribbon's groups from a manifest, in the words of a locale (`kk-KZ`); where that has none, in those of
 * the manifest's own language.
 *
 * @throws when a button names a resource that the manifest does not hold
 */
export function readRibbon(manifest: Document, locale: string): readonly RibbonGroup[] {
  const resources = new Map<string, Element>();
  for (const element of byName(manifest, 'Resources').flatMap((list) => [
    ...list.getElementsByTagName('*'),
  ])) {
    const id = element.getAttribute('id');
    if (id !== null) resources.set(id, element);
  }

  const resource = (parent: Element, tag: string): string => {
    const id = only(parent, tag).getAttribute('resid') ?? '';
    return valueOf(resources.get(id), id, locale);
  };

  const button = (control: Element): RibbonButton => {
    const image = byName(only(control, 'Icon'), 'Image').find((one) => one.getAttribute('size') === '32');
    const iconId = image?.getAttribute('resid') ?? '';
    const action = only(control, 'Action');
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(control, 'Label'),
      tip: resource(only(control, 'Supertip'), 'Description'),
      icon: new URL(valueOf(resources.get(iconId), iconId, locale)).pathname.slice(1),
      action:
        action.getAttribute('xsi:type') === 'ExecuteFunction'
          ? { kind: 'function', name: only(action, 'FunctionName').textContent?.trim() ?? '' }
          : { kind: 'pane' },
    };
  };

  return byName(manifest, 'Group').map((group) => ({
    label: resource(group, 'Label'),
    buttons: byName(group, 'Control').map(button),
  }));
}

/** Elements of a local name, whatever their namespace. */
function byName(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function only(parent: Element, name: string): Element {
  const [element] = byName(parent, name);
  if (element === undefined) throw new Error(`The manifest has a <${parent.tagName}> without <${name}>.`);
  return element;
}

function valueOf(element: Element | undefined, id: string, locale: string): string {
  if (element === undefined) throw new Error(`The manifest names a resource that it does not hold: ${id}`);
  const override = byName(element, 'Override').find((one) => one.getAttribute('Locale') === locale);
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}
