import { readRibbon, type RibbonGroup } from './read-ribbon';

/** The ribbon of the manifest that the preview serves, in the words of a locale. */
export async function ribbonOf(locale: string): Promise<readonly RibbonGroup[]> {
  const answer = await fetch('manifest.xml');
  if (!answer.ok) throw new Error(`There is no manifest.xml: ${String(answer.status)}`);
  const manifest = new DOMParser().parseFromString(await answer.text(), 'text/xml');
  if (manifest.querySelector('parsererror') !== null) throw new Error('manifest.xml is not well-formed.');
  return readRibbon(manifest, locale);
}
