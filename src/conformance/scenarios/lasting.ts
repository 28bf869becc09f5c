import { documented, unknown, type Answer, type Scenario, type Stage } from '../scenario';

/** What an event of a change says, and after how many milliseconds it came; null when none came in time. */
const changeAfter = (
  { run }: Stage,
  patience: number,
  change: (stage: Stage['run']) => Promise<unknown>,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const begun = Date.now();
    let stop: () => Promise<unknown> = () => Promise.resolve();
    const end = (answer: Answer) => {
      clearTimeout(timer);
      void stop().finally(() => {
        resolve(answer);
      });
    };
    const timer = setTimeout(() => {
      end({ came: false });
    }, patience);
    run(async ({ context, sheet }) => {
      const registration = sheet.onChanged.add((event) => {
        end({
          came: true,
          source: event.source,
          changeType: event.changeType,
          inASecond: Date.now() - begun < 1_000,
        });
        return Promise.resolve();
      });
      await context.sync();
      stop = async () => {
        registration.remove();
        await registration.context.sync();
      };
    })
      .then(() => change(run))
      .catch(reject);
  });

const write = (run: Stage['run']) =>
  run(({ sheet }) => {
    sheet.getRange('A1').values = [[1]];
  });

/** What lasts beyond a session, and what is told while it lasts: settings, parts of the file, events. */
export const lastingScenarios: readonly Scenario[] = [
  {
    id: 'S44',
    by: 'hand',
    does: 'A setting is written, the workbook saved, closed and opened: by the same add-in, by another, elsewhere',
    expected: unknown('whether settings reach another installation of the add-in'),
    todo: {
      ru: 'Нажмите «Подготовить», сохраните книгу, откройте ее на другом компьютере (или в браузере) с этой же страницей и нажмите «Прочитать».',
      en: 'Press “Prepare”, save the workbook, open it on another computer (or in the browser) with this same page and press “Read”.',
    },
    prepare: ({ run }) =>
      run(({ workbook }) => {
        workbook.settings.add('Conf_setting', { language: 'kk', limits: [90, 1] });
      }),
    read: ({ run }) =>
      run(async ({ context, workbook }) => {
        const setting = workbook.settings.getItemOrNullObject('Conf_setting').load('value');
        await context.sync();
        return setting.isNullObject ? null : (setting.value as Answer);
      }),
  },
  {
    id: 'S45',
    by: 'hand',
    does: 'A custom XML part of a file from the command line is read',
    expected: unknown('whether a custom XML part reaches Excel from the command line'),
    todo: {
      ru: 'Откройте шаблон из dist/addin/templates и нажмите «Прочитать».',
      en: 'Open a template from dist/addin/templates and press “Read”.',
    },
    read: ({ run }) =>
      run(async ({ context, workbook }) => {
        const parts = workbook.customXmlParts.getByNamespace('urn:embedded-excel:add-in-data');
        const count = parts.getCount();
        await context.sync();
        return { parts: count.value };
      }),
  },
  {
    id: 'S48',
    by: 'program',
    does: 'onChanged after a write of one’s own: source, kind, within a second',
    expected: documented(
      { came: true, source: 'Local', changeType: 'RangeEdited', inASecond: true },
      'excel/excel-add-ins-events',
    ),
    act: (stage) => changeAfter(stage, 5_000, write),
  },
  {
    id: 'S49',
    by: 'program',
    does: 'A handler that was removed is told nothing any more',
    expected: documented({ came: 0 }, 'excel/excel-add-ins-events#remove-event-handler'),
    act: async ({ run }) => {
      let came = 0;
      const registration = await run(async ({ context, sheet }) => {
        const made = sheet.onChanged.add(() => {
          came += 1;
          return Promise.resolve();
        });
        await context.sync();
        return made;
      });
      registration.remove();
      await registration.context.sync();
      await write(run);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { came };
    },
  },
];
