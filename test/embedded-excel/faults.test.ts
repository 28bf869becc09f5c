import type { EmbeddedWorkbook, PlannedFault } from '../../src/embedded-excel';
import { failure, newWorkbook, run, valuesOf } from './connected';

const refuse = (code: string) => ({ kind: 'refuse', code }) as const;

/** Writes 1, 2 and 3 into A1, A2 and A3, in one request. */
const write = (workbook: EmbeddedWorkbook) =>
  failure(workbook, (_, sheet) => {
    for (const row of [1, 2, 3]) sheet.getRange(`A${String(row)}`).values = [[row]];
  });

/** The number of the action that writes into A2. */
async function secondWriting(): Promise<number> {
  const workbook = newWorkbook();
  workbook.host.faults.plan([]);
  await write(workbook);
  const { actions } = workbook.host.faults.seen;
  return actions.indexOf('Range.Values', actions.indexOf('Range.Values') + 1) + 1;
}

/** What stands in A1 to A3 with what is planned, and how the request ended. */
async function afterwards(fault: PlannedFault): Promise<[string, unknown[]]> {
  const workbook = newWorkbook();
  workbook.host.faults.plan([fault]);
  const ended = await write(workbook);
  workbook.host.faults.plan([]);
  return [ended, (await valuesOf(workbook, 'A1:A3')).flat()];
}

describe('an Excel that refuses', () => {
  it('counts the actions of an undisturbed request by their members', async () => {
    const workbook = newWorkbook();
    workbook.host.faults.plan([]);
    await write(workbook);
    const { requests, actions } = workbook.host.faults.seen;
    expect(requests).toBe(1);
    expect(actions.filter((member) => member === 'Range.Values')).toHaveLength(3);
    expect(workbook.host.faults.count).toBe(0);
  });

  it('at an action, leaves done what was done before it and undone what comes after', async () => {
    const at = { action: await secondWriting() };
    const fault = refuse('GeneralException');
    expect(await afterwards({ at, when: 'before', fault })).toEqual(['GeneralException', [1, '', '']]);
    expect(await afterwards({ at, when: 'after', fault })).toEqual(['GeneralException', [1, 2, '']]);
  });

  it.each(['AccessDenied', 'RequestAborted', 'SomethingOfNextYear'])(
    'a whole request, answers %s before it is done or after',
    async (code) => {
      const at = { request: 1 };
      expect(await afterwards({ at, when: 'before', fault: refuse(code) })).toEqual([code, ['', '', '']]);
      expect(await afterwards({ at, when: 'after', fault: refuse(code) })).toEqual([code, [1, 2, 3]]);
    },
  );

  it('on a member, does so every time', async () => {
    const workbook = newWorkbook();
    workbook.host.faults.plan([
      { at: { member: 'PageLayout.PaperSize' }, when: 'before', fault: refuse('GeneralException') },
    ]);
    const paper = () =>
      failure(workbook, (_, sheet) => {
        sheet.pageLayout.paperSize = 'A4';
      });
    expect([await paper(), await write(workbook), await paper()]).toEqual([
      'GeneralException',
      'no error',
      'GeneralException',
    ]);
    expect(workbook.host.faults.count).toBe(2);
  });
});

describe('an Excel that does not answer', () => {
  const soon = () => new Promise((resolve) => setTimeout(() => resolve('no answer'), 30));

  it.each([
    ['before', ['', '', '']],
    ['after', [1, 2, 3]],
  ] as const)('falls silent %s the work, and answers the next request', async (when, values) => {
    const workbook = newWorkbook();
    workbook.host.faults.plan([{ at: { request: 1 }, when, fault: { kind: 'silence' } }]);
    expect(await Promise.race([write(workbook), soon()])).toBe('no answer');
    expect((await valuesOf(workbook, 'A1:A3')).flat()).toEqual(values);
  });

  it('falls silent amid a request, with the first part of it done', async () => {
    const workbook = newWorkbook();
    const at = { action: await secondWriting() };
    workbook.host.faults.plan([{ at, when: 'before', fault: { kind: 'silence' } }]);
    expect(await Promise.race([write(workbook), soon()])).toBe('no answer');
    const values = (await valuesOf(workbook, 'A1:A3')).flat();
    expect([values[0], values[2]]).toEqual([1, '']);
  });

  it('answers late, and the next request waits behind it', async () => {
    const workbook = newWorkbook();
    workbook.host.faults.plan([
      { at: { request: 1 }, when: 'before', fault: { kind: 'late', milliseconds: 40 } },
    ]);
    const ended: string[] = [];
    const first = write(workbook).then(() => ended.push('late'));
    const second = valuesOf(workbook, 'A1:A3').then((values) => ended.push(String(values.flat())));
    await Promise.all([first, second]);
    expect(ended).toEqual(['late', '1,2,3']);
  });
});

describe('a workbook behind another one', () => {
  // Source: "API limitations when the active workbook switches", Microsoft's "Troubleshooting Excel add-ins".
  it.each<[string, string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown]>([
    ['a sheet is added', 'GeneralException', ({ workbook }) => workbook.worksheets.add('Новый')],
    ['a sheet comes to the front', 'GeneralException', (_, sheet) => sheet.activate()],
    ['a cell is selected', 'GeneralException', (_, sheet) => sheet.getRange('A1').select()],
    ['rows are frozen', 'GeneralException', (_, sheet) => sheet.freezePanes.freezeRows(1)],
    ['gridlines are hidden', 'GeneralException', (_, sheet) => (sheet.showGridlines = false)],
    ['a sheet is deleted', 'InvalidSelection', (_, sheet) => sheet.delete()],
    ['values are written', 'no error', (_, sheet) => (sheet.getRange('A1').values = [[1]])],
    ['the paper is chosen', 'no error', (_, sheet) => (sheet.pageLayout.paperSize = 'A4')],
  ])('when %s: %s', async (_, code, work) => {
    const workbook = newWorkbook();
    workbook.host.trouble.notActive = true;
    expect(await failure(workbook, work)).toBe(code);
    workbook.host.trouble.notActive = false;
    // The one sheet of a workbook cannot be deleted, in front or not.
    expect(await failure(workbook, work)).toBe(code === 'InvalidSelection' ? 'InvalidOperation' : 'no error');
  });

  it('gets there amid a request', async () => {
    const workbook = newWorkbook();
    const at = { member: 'Range.Values' };
    workbook.host.faults.plan([{ at, when: 'after', fault: { kind: 'lose-focus' } }]);
    const code = await failure(workbook, (_, sheet) => {
      sheet.activate();
      sheet.getRange('A1').values = [[1]];
      sheet.activate();
    });
    expect([code, (await valuesOf(workbook, 'A1')).flat()]).toEqual(['GeneralException', [1]]);
  });
});

describe('the content of a workbook', () => {
  it('is that of its copy, until one of them changes', async () => {
    const workbook = newWorkbook();
    await write(workbook);
    const copy = workbook.copy();
    expect(copy.content()).toEqual(workbook.content());
    await run(copy, async (context) => {
      context.workbook.worksheets.getItem('Лист1').getRange('A2').values = [[20]];
      await context.sync();
    });
    const differing = copy.content().filter((line) => !workbook.content().includes(line));
    expect(differing).toHaveLength(1);
    expect(differing[0]).toContain('Лист1!A2');
    expect((await valuesOf(workbook, 'A1:A3')).flat()).toEqual([1, 2, 3]);
  });
});
