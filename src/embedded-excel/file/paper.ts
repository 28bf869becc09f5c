/** The papers of `Excel.PaperType` and their numbers in a file. */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

export const paperNumber = (name: string): number | undefined => papers[name];

export const paperName = (number: number | undefined): string | null =>
  Object.keys(papers).find((name) => papers[name] === number) ?? null;
