import type { PackageDraft } from './package-draft';

/** Takes a part out of the package, with what it alone points to. */
export async function removePart(draft: PackageDraft, path: string): Promise<void> {
  const gone = await reachable(draft, [path]);
  const { main } = draft.parts;
  for (const { id, path: target } of await draft.relations(main))
    if (target === path) await draft.unrelate(main, id);
  const standing = await reachable(draft, ['']);
  for (const each of gone) {
    if (standing.has(each)) continue;
    draft.remove(each);
    draft.remove(draft.parts.relationsPath(each));
  }
}

/** The parts that can be reached from these by relations; '' is the package itself. */
async function reachable(draft: PackageDraft, from: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>(from);
  const open = [...from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const { path: target, external } of await draft.relations(path)) {
      if (external || found.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  }
  return found;
}
