import JSZip from 'jszip';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { failure, newWorkbook, run } from './connected';

/** Figures by age with a blank first one, and a chart of them. */
async function withChart(format: (chart: Excel.Chart) => void = () => undefined): Promise<EmbeddedWorkbook> {
  const workbook = newWorkbook();
  await run(workbook, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Лист1');
    sheet.getRange('A1:C2').values = [
      ['13-16 лет', '17-22 года', '23-27 лет'],
      ['', 3, 6],
    ];
    format(sheet.charts.add('BarClustered', sheet.getRange('A1:C1'), 'Rows'));
    await context.sync();
  });
  return workbook;
}

const reopened = async (workbook: EmbeddedWorkbook): Promise<EmbeddedWorkbook> =>
  EmbeddedWorkbook.open(await workbook.save());

const places = [
  ['in memory', async (workbook: EmbeddedWorkbook) => workbook],
  ['in the file', reopened],
] as const;

/** Everything about a chart's looks that Office.js tells. */
function looks(workbook: EmbeddedWorkbook): Promise<unknown> {
  return run(workbook, async (context) => {
    const chart = context.workbook.worksheets.getItem('Лист1').charts.getItemAt(0);
    const { categoryAxis, valueAxis } = chart.axes;
    const series = chart.series.getItemAt(0);
    const axis = 'visible,majorTickMark,minorTickMark,tickLabelPosition,tickLabelSpacing,reversePlotOrder';
    const font = 'size,bold,italic,color';
    const line = 'color,weight,lineStyle';
    const parts = {
      titleFont: chart.title.format.font.load(font),
      category: categoryAxis.load(axis),
      categoryFont: categoryAxis.format.font.load(font),
      categoryLine: categoryAxis.format.line.load(line),
      value: valueAxis.load(axis),
      valueLine: valueAxis.format.line.load(line),
      gridlines: valueAxis.majorGridlines.load('visible'),
      gridline: valueAxis.majorGridlines.format.line.load(line),
      series: series.load('gapWidth,hasDataLabels'),
      labels: series.dataLabels.load('position,showValue'),
      labelFont: series.dataLabels.format.font.load(font),
    };
    await context.sync();
    return Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        // What stands inside a part is told beside it.
        Object.fromEntries(Object.entries(part.toJSON()).filter(([, value]) => typeof value !== 'object')),
      ]),
    );
  });
}

/** A chart as Excel makes it, in what Office.js tells of it. */
const plain = {
  titleFont: { bold: false, color: '#595959', italic: false, size: 14 },
  category: {
    majorTickMark: 'None',
    minorTickMark: 'None',
    reversePlotOrder: false,
    tickLabelPosition: 'NextToAxis',
    tickLabelSpacing: 1,
    visible: true,
  },
  categoryFont: { bold: false, color: '#595959', italic: false, size: 9 },
  categoryLine: { color: '#D9D9D9', lineStyle: 'Continuous', weight: 0.75 },
  value: {
    majorTickMark: 'None',
    minorTickMark: 'None',
    reversePlotOrder: false,
    tickLabelPosition: 'NextToAxis',
    tickLabelSpacing: 1,
    visible: true,
  },
  valueLine: { color: '#D9D9D9', lineStyle: 'None', weight: 0.75 },
  gridlines: { visible: true },
  gridline: { color: '#D9D9D9', lineStyle: 'Continuous', weight: 0.75 },
  series: { gapWidth: 150, hasDataLabels: false },
  labels: { position: 'OutsideEnd', showValue: false },
  labelFont: { bold: false, color: '#595959', italic: false, size: 9 },
};

describe.each(places)('a chart %s', (_, through) => {
  it('that nobody has formatted is quiet', async () => {
    const workbook = await withChart((chart) => {
      chart.title.text = 'Возраст';
    });
    expect(await looks(await through(workbook))).toEqual(plain);
  });

  it('keeps every format that it is given', async () => {
    const workbook = await withChart((chart) => {
      chart.title.text = 'Возраст';
      Object.assign(chart.title.format.font, { size: 11, bold: true, italic: true, color: '#1F1F1F' });
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.majorTickMark = 'Outside';
      categoryAxis.minorTickMark = 'Inside';
      categoryAxis.tickLabelPosition = 'Low';
      categoryAxis.tickLabelSpacing = 3;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.format.line.clear();
      categoryAxis.format.font.size = 10;
      valueAxis.majorTickMark = 'Cross';
      valueAxis.tickLabelPosition = 'High';
      valueAxis.format.line.color = '#1E6B52';
      valueAxis.format.line.weight = 2;
      valueAxis.majorGridlines.format.line.color = '#EDEDED';
      const series = chart.series.getItemAt(0);
      series.gapWidth = 60;
      series.hasDataLabels = true;
      series.dataLabels.position = 'InsideEnd';
      series.dataLabels.format.font.color = '#FFFFFF';
    });
    expect(await looks(await through(workbook))).toEqual({
      titleFont: { bold: true, color: '#1F1F1F', italic: true, size: 11 },
      category: {
        majorTickMark: 'Outside',
        minorTickMark: 'Inside',
        reversePlotOrder: true,
        tickLabelPosition: 'Low',
        tickLabelSpacing: 3,
        visible: true,
      },
      categoryFont: { ...plain.categoryFont, size: 10 },
      categoryLine: { ...plain.categoryLine, lineStyle: 'None' },
      value: { ...plain.value, majorTickMark: 'Cross', tickLabelPosition: 'High' },
      valueLine: { color: '#1E6B52', lineStyle: 'Continuous', weight: 2 },
      gridlines: { visible: true },
      gridline: { ...plain.gridline, color: '#EDEDED' },
      series: { gapWidth: 60, hasDataLabels: true },
      labels: { position: 'InsideEnd', showValue: true },
      labelFont: { ...plain.labelFont, color: '#FFFFFF' },
    });
  });

  it('has the categories and figures that it is told, blank ones as well', async () => {
    const workbook = await withChart((chart) => {
      const sheet = chart.worksheet;
      const series = chart.series.getItemAt(0);
      series.setValues(sheet.getRange('A2:C2'));
      series.setXAxisValues(sheet.getRange('A1:C1'));
      series.name = 'Возраст';
    });
    expect((await through(workbook)).view.sheets[0]?.charts[0]?.series).toEqual([
      {
        name: 'Возраст',
        color: null,
        categories: ['13-16 лет', '17-22 года', '23-27 лет'],
        values: [null, 3, 6],
        hasDataLabels: false,
      },
    ]);
  });
});

it('draws no dashed line, and says so', async () => {
  expect(
    await failure(await withChart(), (_, sheet) => {
      sheet.charts.getItemAt(0).axes.valueAxis.format.line.lineStyle = 'Dash';
    }),
  ).toBe('ApiNotFound');
});

describe('the alternative text of a chart', () => {
  async function drawing(workbook: EmbeddedWorkbook): Promise<string | undefined> {
    const zip = await JSZip.loadAsync(await workbook.save());
    const xml = (await zip.file('xl/drawings/drawing1.xml')?.async('string')) ?? '';
    return /<xdr:cNvPr [^>]*descr="([^"]*)"/.exec(xml)?.[1];
  }
  const titled = () =>
    withChart((chart) => {
      chart.title.text = 'Возраст & пол';
    });
  const retitle = (workbook: EmbeddedWorkbook) =>
    run(workbook, async (context) => {
      context.workbook.worksheets.getItem('Лист1').charts.getItemAt(0).title.text = 'Жасы';
      await context.sync();
    });

  it('is its title', async () => {
    expect(await drawing(await titled())).toBe('Возраст &amp; пол');
  });

  it('follows the title, even through the file', async () => {
    const workbook = await reopened(await titled());
    await retitle(workbook);
    expect(await drawing(workbook)).toBe('Жасы');
  });

  it('that a person has written stays', async () => {
    const zip = await JSZip.loadAsync(await (await titled()).save());
    const path = 'xl/drawings/drawing1.xml';
    const xml = (await zip.file(path)?.async('string')) ?? '';
    zip.file(path, xml.replace(/descr="[^"]*"/, 'descr="Больше всего взрослых"'));
    const workbook = await EmbeddedWorkbook.open(await zip.generateAsync({ type: 'uint8array' }));
    await retitle(workbook);
    expect(await drawing(workbook)).toBe('Больше всего взрослых');
  });
});

it('of one series writes that all its bars have one colour, for left out the standard says each has its own', async () => {
  const zip = await JSZip.loadAsync(await (await withChart()).save());
  const xml = (await zip.file('xl/charts/chart1.xml')?.async('string')) ?? '';
  expect(xml).toContain('<c:varyColors val="0"/>');
});

it.each([0, 2.5, 32_000])('names no category every %d', async (tickLabelSpacing) => {
  const code = await failure(newWorkbook(), (_, sheet) => {
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C1'), 'Rows');
    chart.axes.categoryAxis.tickLabelSpacing = tickLabelSpacing;
  });
  expect(code).toBe('InvalidArgument');
});
