import { recheckReport } from '../../../src/commands';
import { ExcelProblem } from '../../../src/excel/problem';
import { createActions } from '../../../src/taskpane/state/actions';
import { createStore } from '../../../src/taskpane/state/store';
import { askForReceipt } from '../../../src/taskpane/start/receipt-action';
import { check, filledWorkbook } from '../../support/embedded';
import { book, kit } from '../../support/final-report';
import { edit } from '../../support/office';
import { fakeWorkbook } from '../fake-commands';
import { openPane, surroundings } from '../state/open-pane';

test('a workbook without a receipt is told as one, no verdict is taken, and nothing is written', async () => {
  const { store, actions, asked } = await openPane();
  expect(await askForReceipt(actions)).toEqual({ receipt: null, at: new Date('2023-12-01T09:30:00') });
  expect(asked).toEqual(['inspectWorkbook', 'recheckReport']);
  expect(store.state()).toMatchObject({ result: null, activity: null, problem: null });
});

test('a question that Excel refuses is told in the state', async () => {
  const { store, actions, failNext } = await openPane();
  failNext(new ExcelProblem('cell-edit-mode', 'InvalidOperationInCellEditMode'));
  expect(await askForReceipt(actions)).toBe(null);
  expect(store.state().problem).toMatchObject({ kind: 'cell-edit-mode' });
});

test('the report that was checked is known, and the one in which a figure was changed since', async () => {
  await filledWorkbook();
  await check();
  const { commands } = fakeWorkbook();
  const inWorkbook = {
    ...commands,
    recheckReport: {
      run: (context: Parameters<typeof commands.recheckReport.run>[0]) =>
        recheckReport.run({ ...context, kit }),
    },
  };
  const actions = createActions(inWorkbook, createStore(), await surroundings());
  const before = await askForReceipt(actions);
  expect(before?.receipt).toMatchObject({ matches: true, rules: book.version });
  await edit(({ worksheets }) => {
    worksheets.getItem('Гендер').getRange('C6').values = [[168]];
  });
  const after = await askForReceipt(actions);
  // What stands on the summary is the same; the report is not.
  expect(after?.receipt).toEqual({ ...before?.receipt, matches: false });
});
