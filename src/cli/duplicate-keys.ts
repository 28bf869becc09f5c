/**
 * The keys that stand twice in an object of a JSON text, with their paths: `activities[2].plan`. The text must be valid:
 * `JSON.parse` takes the last of them without a word.
 */
export function duplicateKeys(text: string): string[] {
  const found: string[] = [];
  const open: Level[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  for (const [token] of text.matchAll(tokens)) {
    const level = open.at(-1);
    if (token === '{' || token === '[')
      open.push({ isList: token === '[', keys: new Set(), key: null, index: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && level) {
      level.key = null;
      level.index += 1;
    } else if (level && !level.isList && level.key === null && token.startsWith('"')) {
      level.key = String(JSON.parse(token));
      if (level.keys.has(level.key)) found.push(pathOf(open));
      level.keys.add(level.key);
    }
  }
  return [...new Set(found)];
}

interface Level {
  readonly isList: boolean;
  readonly keys: Set<string>;
  key: string | null;
  index: number;
}

const pathOf = (levels: readonly Level[]): string =>
  levels
    .map(({ isList, key, index }, depth) =>
      isList ? `[${String(index)}]` : `${depth === 0 ? '' : '.'}${key ?? ''}`,
    )
    .join('');
