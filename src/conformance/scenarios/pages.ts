import { documented, unknown, type Answer, type Scenario, type Stage } from '../scenario';

/** Fits the sheet to one page's width and reads back what Excel made of it. */
const fitToWidth = ({ run }: Stage): Promise<Answer> =>
  run(async ({ context, sheet }) => {
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    await context.sync();
    const layout = sheet.pageLayout.load('zoom');
    await context.sync();
    const { horizontalFitToPages = null, verticalFitToPages = null } = layout.zoom;
    return { horizontal: horizontalFitToPages, vertical: verticalFitToPages };
  });

/** Page set-up and panes. */
export const pageScenarios: readonly Scenario[] = [
  {
    id: 'S16',
    by: 'program',
    does: 'Fit to one page’s width on a sheet that is not in front: read back',
    expected: unknown('whether the vertical count must be set, and set again'),
    act: fitToWidth,
  },
  {
    id: 'S17',
    by: 'hand',
    does: 'The same in an Excel whose Page Layout tab was never opened (OfficeDev/office-js issue 1860)',
    expected: unknown('whether fitting takes only after the tab was opened'),
    todo: {
      ru: 'Запустите Excel заново, не открывайте вкладку «Разметка страницы», нажмите «Прочитать». Потом посмотрите на этой вкладке, что стоит в поле «Ширина».',
      en: 'Start Excel anew, do not open the Page Layout tab, press “Read”. Then look on that tab what the field “Width” says.',
    },
    read: fitToWidth,
  },
  {
    id: 'S18',
    by: 'program',
    does: 'Print area, title rows, a header with an ampersand and a page number: read back',
    expected: documented(
      { area: 'A1:C10', titles: '$1:$2', header: 'Иванов && Ко', footer: '&P' },
      'https://learn.microsoft.com/en-us/javascript/api/excel/excel.pagelayout',
    ),
    act: ({ run, fill }) =>
      fill([['x']]).then(() =>
        run(async ({ context, sheet }) => {
          const { pageLayout } = sheet;
          pageLayout.setPrintArea('A1:C10');
          pageLayout.setPrintTitleRows('$1:$2');
          pageLayout.headersFooters.defaultForAllPages.centerHeader = 'Иванов && Ко';
          pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P';
          await context.sync();
          const area = pageLayout.getPrintArea().load('address');
          const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
          const texts = pageLayout.headersFooters.defaultForAllPages.load('centerHeader,rightFooter');
          await context.sync();
          const local = (address: string) => address.slice(address.lastIndexOf('!') + 1);
          return {
            area: local(area.address).replaceAll('$', ''),
            titles: `$${local(titles.address).replaceAll('$', '').replace(':', ':$')}`,
            header: texts.centerHeader,
            footer: texts.rightFooter,
          };
        }),
      ),
  },
  {
    id: 'S19',
    by: 'program',
    does: 'The size of paper is set (to be tried once with no printer installed)',
    expected: unknown('whether page set-up needs a printer'),
    act: async ({ code }) => ({
      code: await code(({ sheet }) => {
        sheet.pageLayout.paperSize = 'A4';
      }),
    }),
  },
  {
    id: 'S57',
    by: 'hand',
    does: 'Rows are frozen on a sheet that is not in front',
    expected: unknown('whether frozen rows hold when the person scrolls'),
    todo: {
      ru: 'Откройте лист сценария и прокрутите вниз. Запишите, остались ли первые две строки на месте.',
      en: 'Open the scenario’s sheet and scroll down. Write down whether the first two rows stay.',
    },
    prepare: async ({ run, fill }) => {
      await fill(Array.from({ length: 60 }, (_, row) => [row + 1]));
      await run(({ sheet }) => {
        sheet.freezePanes.freezeRows(2);
      });
    },
  },
];
