import { contentsNotKept, type ContentNotKept } from '../model/content-not-kept';
import type { PackageParts } from './package-parts';

/** Where each kind of content shows: by the name of a part, or by an element in parts of that name. */
const signs: Readonly<
  Record<Exclude<ContentNotKept, 'charts'>, { readonly part: RegExp; readonly element?: RegExp }>
> = {
  pictures: { part: /^xl\/media\//u },
  shapes: { part: /^xl\/drawings\/drawing\d+\.xml$/u, element: /<(?:\w+:)?(?:sp|cxnSp|grpSp)[ >]/u },
  chartSheets: { part: /^xl\/chartsheets\//u },
  pivotTables: { part: /^xl\/pivotTables\//u },
  slicers: { part: /^xl\/(?:slicers|timelines)\//u },
  macros: { part: /^xl\/vbaProject\.bin$/u },
  controls: { part: /^xl\/(?:ctrlProps|activeX)\//u },
  otherWorkbooks: { part: /^xl\/externalLinks\//u },
  connections: { part: /^xl\/(?:queryTables\/|connections\.xml$)/u },
  threads: { part: /^xl\/threadedComments\//u },
  colorScales: { part: /^xl\/worksheets\/sheet\d+\.xml$/u, element: /<(?:\w+:)?(?:colorScale|iconSet)[ >]/u },
  // A text of which only a part is bold or coloured consists of runs.
  partFormatting: { part: /^xl\/sharedStrings\.xml$/u, element: /<(?:\w+:)?r>/u },
};

/**
 * The kinds of content in a package that saving it would lose, in the order of the list.
 *
 * @param chartsRead how many of its charts are of kinds that we know.
 */
export async function findContentNotKept(
  parts: PackageParts,
  chartsRead: number,
): Promise<readonly ContentNotKept[]> {
  const isThere = async (content: ContentNotKept): Promise<boolean> => {
    if (content === 'charts') return parts.paths(/^xl\/charts\/chart[^/]*\.xml$/u).length > chartsRead;
    const { part, element } = signs[content];
    const paths = parts.paths(part);
    if (element === undefined) return paths.length > 0;
    const texts = await Promise.all(paths.map((path) => parts.text(path)));
    return texts.some((text) => text !== null && element.test(text));
  };
  const found = await Promise.all(contentsNotKept.map(isThere));
  return contentsNotKept.filter((_, index) => found[index]);
}
