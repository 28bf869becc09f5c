import { likeness, type LooseText } from './loose-text';

/** Letters of a word that endings leave alone. */
const stemLength = 4;
/** What counting pairs once may be off by, where a pair comes twice in a text. */
const slack = 0.15;

/**
 * Many labels at once: which of them might be like a text. A likeness of each with each would take most of the time
 * that reading a document takes.
 */
export class LabelIndex {
  private readonly byPair = new Map<string, number[]>();
  private readonly byStem = new Map<string, number[]>();
  private readonly common: Uint16Array;

  constructor(readonly labels: readonly LooseText[]) {
    this.common = new Uint16Array(labels.length);
    labels.forEach((label, id) => {
      for (const pair of label.pairs.keys()) add(this.byPair, pair, id);
      for (const stem of new Set(label.words.map(stemOf))) add(this.byStem, stem, id);
    });
  }

  /** The labels that are at least so like the text, by their place in the list. */
  near(text: LooseText, least: number): Map<number, number> {
    const found = new Map<number, number>();
    const touched: number[] = [];
    for (const pair of text.pairs.keys()) {
      for (const id of this.byPair.get(pair) ?? []) {
        if (this.common[id] === 0) touched.push(id);
        this.common[id] = (this.common[id] ?? 0) + 1;
      }
    }
    for (const id of touched) {
      const label = this.labels[id];
      const shared = this.common[id] ?? 0;
      this.common[id] = 0;
      if (label === undefined || (2 * shared) / (label.pairs.size + text.pairs.size) < least - slack)
        continue;
      const score = label.letters === text.letters ? 1 : likeness(label, text);
      if (score >= least) found.set(id, score);
    }
    return found;
  }

  /** The labels that share the beginning of a word with the text. */
  sharingWords(text: LooseText): Set<number> {
    return new Set(text.words.flatMap((word) => this.byStem.get(stemOf(word)) ?? []));
  }
}

const stemOf = (word: string): string => word.slice(0, stemLength);

function add(index: Map<string, number[]>, key: string, id: number): void {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, [id]);
  else ids.push(id);
}
