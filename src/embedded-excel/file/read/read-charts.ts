import {
  attr,
  findChildren,
  queryAll,
  textContent,
  walk,
  type XmlElement,
} from '@cj-tech-master/excelts/xml';
import {
  newAxis,
  newChartFont,
  newTitle,
  type Chart,
  type ChartAxis,
  type ChartFont,
  type ChartLine,
  type ChartSeries,
} from '../../model/chart';
import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook-model';
import {
  labelPositions,
  legendPlaces,
  silentTickMark,
  tickLabelPositions,
  tickMarks,
  unitsPerPoint,
} from '../chart-words';
import { keyOfWord } from '../file-words';
import type { PackageParts } from '../package/package-parts';
import { childNamed, treeOf } from './xml-tree';
import { chartKinds } from '../write/write-charts';

/** Reads the charts of a sheet from its drawing. Pictures, shapes and charts of a kind that we do not know are counted. */
export async function readCharts(
  parts: PackageParts,
  sheetPath: string,
  model: WorkbookModel,
  sheet: Sheet,
): Promise<void> {
  for (const relation of (await parts.relations(sheetPath)).values()) {
    if (relation.kind !== 'drawing') continue;
    const xml = await parts.text(relation.path);
    if (xml === null) continue;
    const targets = await parts.relations(relation.path);
    const root = treeOf(xml);
    for (const anchor of [
      ...findChildren(root, 'xdr:twoCellAnchor'),
      ...findChildren(root, 'xdr:oneCellAnchor'),
      ...findChildren(root, 'xdr:absoluteAnchor'),
    ]) {
      sheet.untouched.shapes++;
      const reference = first(anchor, 'c:chart');
      const target = reference && targets.get(attr(reference, 'r:id') ?? '');
      const chartXml = target && (await parts.text(target.path));
      const name = first(anchor, 'xdr:cNvPr');
      if (!chartXml || !name) continue;
      const chart = readChart(treeOf(chartXml), model.nextId());
      if (!chart) continue;
      chart.fileId = attr(reference, 'r:id');
      chart.name = attr(name, 'name') ?? '';
      const description = attr(name, 'descr') ?? '';
      // What only repeats the title follows it when it changes.
      chart.description = description === chart.title.text ? '' : description;
      Object.assign(chart, positionOf(anchor, sheet));
      sheet.charts.push(chart);
      sheet.untouched.shapes--;
    }
  }
}

function first(element: XmlElement, name: string): XmlElement | undefined {
  let found: XmlElement | undefined;
  walk(element, (child) => {
    if (child.name === name) found ??= child;
  });
  return found;
}

const valueOf = (element: XmlElement | undefined, name: string): string | undefined => {
  const child = element && childNamed(element, name);
  return child && attr(child, 'val');
};

function positionOf(anchor: XmlElement, sheet: Sheet): Pick<Chart, 'left' | 'top' | 'width' | 'height'> {
  const corner = (name: string) => {
    const element = childNamed(anchor, name);
    const number = (child: string) =>
      Number(
        element && childNamed(element, child) ? textContent(childNamed(element, child) as XmlElement) : 0,
      );
    let left = number('xdr:colOff') / unitsPerPoint;
    let top = number('xdr:rowOff') / unitsPerPoint;
    for (let column = 0; column < number('xdr:col'); column++) left += sheet.columnPixels(column) * 0.75;
    for (let row = 0; row < number('xdr:row'); row++) top += sheet.rowPoints(row);
    return { left, top };
  };
  const start = corner('xdr:from');
  const extent = childNamed(anchor, 'xdr:ext');
  const size = extent
    ? {
        width: Number(attr(extent, 'cx')) / unitsPerPoint,
        height: Number(attr(extent, 'cy')) / unitsPerPoint,
      }
    : { width: corner('xdr:to').left - start.left, height: corner('xdr:to').top - start.top };
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    left: rounded(start.left),
    top: rounded(start.top),
    width: rounded(size.width),
    height: rounded(size.height),
  };
}

function readChart(root: XmlElement, id: string): Chart | null {
  const chart = childNamed(root, 'c:chart');
  const plot = chart && childNamed(chart, 'c:plotArea');
  const group = plot?.children.find(
    (child): child is XmlElement => child.type === 'element' && /^c:\w+Chart$/.test(child.name),
  );
  if (!chart || !plot || !group) return null;
  const type = typeOf(group);
  if (type === null) return null;
  const title = childNamed(chart, 'c:title');
  const legend = childNamed(chart, 'c:legend');
  const gap = valueOf(group, 'c:gapWidth');
  const series = findChildren(group, 'c:ser').map((element) =>
    readSeries(element, gap === undefined || gap === '150' ? null : Number(gap)),
  );
  return {
    id,
    name: '',
    type,
    title: {
      text: title ? textOf(title) : '',
      visible: title !== undefined,
      font: readFont(title, newTitle().font),
    },
    legend: {
      visible: legend !== undefined,
      position: keyOfWord(legendPlaces, valueOf(legend, 'c:legendPos')) ?? 'Bottom',
    },
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    series,
    categoryAxis: readAxis(childNamed(plot, 'c:catAx') ?? childNamed(plot, 'c:dateAx'), 'category'),
    valueAxis: readAxis(childNamed(plot, 'c:valAx'), 'value'),
    description: '',
  };
}

function typeOf(group: XmlElement): string | null {
  const kind = group.name.replace(/^c:/, '').replace(/Chart$/, '');
  const direction = valueOf(group, 'c:barDir');
  const grouping = valueOf(group, 'c:grouping');
  const found = Object.entries(chartKinds).find(
    ([, words]) =>
      words.type === kind &&
      (words.barDir === undefined || words.barDir === direction) &&
      (words.grouping === undefined || grouping === undefined || words.grouping === grouping),
  );
  return found?.[0] ?? null;
}

const textOf = (element: XmlElement): string =>
  queryAll(element, '//a:t')
    .map((run) => textContent(run))
    .join('');

function readSeries(element: XmlElement, gapWidth: number | null): ChartSeries {
  const reference = (name: string): string | null => {
    const part = childNamed(element, name);
    const formula = part && first(part, 'c:f');
    return formula ? textContent(formula) : null;
  };
  const title = childNamed(element, 'c:tx');
  const fixed = title && childNamed(title, 'c:v');
  const shape = childNamed(element, 'c:spPr');
  const fill = shape && childNamed(shape, 'a:solidFill');
  const color = fill && valueOf(fill, 'a:srgbClr');
  const labels = childNamed(element, 'c:dLbls');
  return {
    name: fixed ? textContent(fixed) : null,
    nameReference: fixed ? null : reference('c:tx'),
    values: reference('c:val') ?? reference('c:yVal') ?? '',
    categories: reference('c:cat') ?? reference('c:xVal'),
    color: color === undefined ? null : `#${color.toUpperCase()}`,
    hasDataLabels: valueOf(labels, 'c:showVal') === '1',
    labelFont: readFont(labels, newChartFont()),
    labelPosition: keyOfWord(labelPositions, valueOf(labels, 'c:dLblPos')),
    gapWidth,
  };
}

/** The first font that a part of a chart names; what it leaves out is as in a new chart. */
function readFont(element: XmlElement | undefined, otherwise: ChartFont): ChartFont {
  const run = element && (first(element, 'a:rPr') ?? first(element, 'a:defRPr'));
  if (!run) return otherwise;
  const fill = childNamed(run, 'a:solidFill');
  const color = valueOf(fill, 'a:srgbClr');
  const size = attr(run, 'sz');
  return {
    size: size === undefined ? otherwise.size : Number(size) / 100,
    bold: attr(run, 'b') === '1',
    italic: attr(run, 'i') === '1',
    color: color === undefined ? otherwise.color : `#${color.toUpperCase()}`,
  };
}

/** The line of a part of a chart; what it leaves out is as in a new chart. */
function readLine(element: XmlElement | undefined, otherwise: ChartLine): ChartLine {
  const shape = element && childNamed(element, 'c:spPr');
  const line = shape && childNamed(shape, 'a:ln');
  if (!line) return otherwise;
  if (childNamed(line, 'a:noFill')) return { ...otherwise, visible: false };
  const color = valueOf(childNamed(line, 'a:solidFill'), 'a:srgbClr');
  const width = attr(line, 'w');
  return {
    visible: true,
    color: color === undefined ? otherwise.color : `#${color.toUpperCase()}`,
    weight: width === undefined ? otherwise.weight : Number(width) / unitsPerPoint,
  };
}

function readAxis(element: XmlElement | undefined, kind: 'category' | 'value'): ChartAxis {
  const plain = newAxis(kind);
  if (!element) return plain;
  const scaling = childNamed(element, 'c:scaling');
  const limit = (name: string) => {
    const value = valueOf(scaling, name);
    return value === undefined ? null : Number(value);
  };
  const skip = valueOf(element, 'c:tickLblSkip');
  const title = childNamed(element, 'c:title');
  const format = childNamed(element, 'c:numFmt');
  const gridlines = childNamed(element, 'c:majorGridlines');
  return {
    title: title ? textOf(title) : null,
    visible: valueOf(element, 'c:delete') !== '1',
    line: readLine(element, plain.line),
    font: readFont(childNamed(element, 'c:txPr'), plain.font),
    majorGridlines: {
      visible: gridlines !== undefined,
      line: readLine(gridlines, plain.majorGridlines.line),
    },
    majorTickMark: keyOfWord(tickMarks, valueOf(element, 'c:majorTickMark')) ?? silentTickMark,
    minorTickMark: keyOfWord(tickMarks, valueOf(element, 'c:minorTickMark')) ?? silentTickMark,
    tickLabelPosition: keyOfWord(tickLabelPositions, valueOf(element, 'c:tickLblPos')) ?? 'NextToAxis',
    tickLabelSpacing: skip === undefined ? null : Number(skip),
    minimum: limit('c:min'),
    maximum: limit('c:max'),
    numberFormat: (format && attr(format, 'formatCode')) ?? null,
    reversed: valueOf(scaling, 'c:orientation') === 'maxMin',
  };
}
