import { ExcelProblem } from '../../../src/excel/problem';
import { createActions } from '../../../src/taskpane/state/actions';
import { pauseBeforeRecheck, pauseBeforeRetry } from '../../../src/taskpane/state/live-check';
import { progressOf } from '../../../src/taskpane/state/rows';
import { createStore } from '../../../src/taskpane/state/store';
import { fakeWorkbook } from '../fake-commands';
import { found, openPane, sampleFindings, surroundings } from './open-pane';
import { usualThresholds } from '../../support/final-report';

describe('The pane, opened on a workbook without a report', () => {
  it('looks at the workbook, makes the sheets on request, and sees them', async () => {
    const { store, actions, asked } = await openPane({ kind: 'no-report' });
    expect(store.state().workbook).toEqual({ kind: 'no-report' });
    await actions.createSheets('kk');
    expect(store.state().workbook).toMatchObject({ kind: 'report', language: 'kk' });
    expect(store.state().announcement).toMatchObject({ kind: 'created', count: 12 });
    expect(asked).toEqual(['inspectWorkbook', 'createSheets', 'inspectWorkbook']);
  });
});

describe('A check', () => {
  it('shows what it found, lists it, and announces it', async () => {
    const { store, actions } = await openPane();
    await actions.check();
    const { result, listing, announcement, stale, activity } = store.state();
    expect(found(result)).toEqual(sampleFindings);
    expect(new Set(listing.entries.map(({ finding }) => finding))).toEqual(new Set(result?.findings));
    expect(announcement).toMatchObject({ kind: 'checked', result });
    expect({ stale, activity }).toEqual({ stale: false, activity: null });
  });

  it('that Excel refuses is told, and what was there before stays', async () => {
    const { store, actions, failNext } = await openPane();
    await actions.check();
    const before = store.state().result;
    failNext(new ExcelProblem('cell-edit-mode', 'InvalidOperationInCellEditMode'));
    expect(await actions.check()).toBe(false);
    expect(store.state().problem).toEqual({
      kind: 'cell-edit-mode',
      detail: 'InvalidOperationInCellEditMode',
    });
    expect(store.state().result).toBe(before);
    expect(store.state().activity).toBe(null);
  });

  it('that succeeds takes the trouble before it away', async () => {
    const { store, actions, failNext } = await openPane();
    failNext(new ExcelProblem('busy', 'ServerBusy'));
    await actions.check();
    await actions.check();
    expect(store.state().problem).toBe(null);
  });

  it('of a report that is gone leads back to the start', async () => {
    const { store, actions, deleteSheets } = await openPane();
    await actions.check();
    deleteSheets();
    await actions.check();
    expect(store.state().problem).toMatchObject({ kind: 'no-report' });
    expect(store.state().workbook).toEqual({ kind: 'no-report' });
    expect(store.state().result).toBe(null);
  });
});

describe('The summary that a check writes', () => {
  it('is not waited for: the verdict is shown before it is written', async () => {
    const { store, actions, holdWriting } = await openPane();
    const end = holdWriting();
    const checking = actions.check();
    await new Promise(process.nextTick);
    expect(found(store.state().result)).toEqual(sampleFindings);
    expect(store.state()).toMatchObject({
      announcement: { kind: 'checked' },
      activity: { task: 'check', step: 'writing' },
      written: null,
    });
    end();
    expect(await checking).toBe(true);
    expect(store.state()).toMatchObject({ activity: null, isSummaryCurrent: true });
  });

  it('that cannot be written leaves what was found, and the trouble is told', async () => {
    const { store, actions, holdWriting } = await openPane();
    const end = holdWriting();
    const checking = actions.check();
    await new Promise(process.nextTick);
    end(new ExcelProblem('protected', 'AccessDenied'));
    expect(await checking).toBe(false);
    expect(found(store.state().result)).toEqual(sampleFindings);
    expect(store.state()).toMatchObject({ problem: { kind: 'protected' }, written: null });
  });

  it('hides no edit that was made meanwhile', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick'] });
    const { store, actions, asked, edit, holdWriting } = await openPane();
    const end = holdWriting();
    const checking = actions.check();
    await new Promise(process.nextTick);
    edit('effects.partners.actual', { kind: 'number', value: 2 });
    end();
    await checking;
    expect(store.state()).toMatchObject({ stale: true, recounting: true });
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    expect(asked).toEqual(['inspectWorkbook', 'checkReport', 'recheckReport']);
    expect(found(store.state().result)).not.toContain('error partners-count');
    jest.useRealTimers();
  });
});

describe('A reason', () => {
  it('answers a warning, and taken back it does no more', async () => {
    const { store, actions } = await openPane();
    await actions.check();
    const warning = store.state().result?.findings.find(({ rule }) => rule === 'effect-above-plan');
    if (warning === undefined) throw new Error('The sample has one.');
    await actions.answer(warning, 'Охват вырос.');
    expect(store.state().result?.counts).toMatchObject({ warning: 4, waived: 1 });
    expect(store.state().announcement).toMatchObject({ kind: 'answered' });
    await actions.answer(warning, '');
    expect(store.state().result?.counts).toMatchObject({ warning: 5, waived: 0 });
    expect(store.state().announcement).toMatchObject({ kind: 'takenBack' });
  });
});

describe('A fix', () => {
  it('mends its finding and tells how many cells it changed', async () => {
    const { store, actions } = await openPane();
    await actions.check();
    const inEffects = store
      .state()
      .result?.findings.find(({ rule, table }) => rule === 'number-as-text' && table === 'effects');
    if (inEffects === undefined) throw new Error('The sample has one.');
    await actions.fix('job:store-as-numbers', [inEffects]);
    expect(store.state().announcement).toMatchObject({ kind: 'fixed', changed: 6, skipped: 0 });
    expect(found(store.state().result).filter((line) => line === 'warning number-as-text')).toHaveLength(1);
    // The summary was written with it: the file says what the pane says.
    expect(store.state().isSummaryCurrent).toBe(true);
  });

  it('is taken back with what it changed, and then can be no more', async () => {
    const { store, actions } = await openPane();
    await actions.check();
    const fixable = store.state().result?.findings.filter(({ fix }) => fix !== null) ?? [];
    await actions.fix('job:store-as-numbers', fixable);
    expect(found(store.state().result)).not.toContain('warning number-as-text');
    const [deed] = store.state().deeds;
    if (deed === undefined) throw new Error('It can be taken back.');
    await actions.undo(deed);
    expect(store.state().announcement).toMatchObject({ kind: 'undone', changed: 7, skipped: 0 });
    expect(found(store.state().result).filter((line) => line === 'warning number-as-text')).toHaveLength(2);
    expect(store.state().deeds).toEqual([]);
  });
});

describe('A justification', () => {
  it('goes into the row of its indicator, and the summary with it', async () => {
    const { store, actions } = await openPane();
    await actions.check();
    const above = store
      .state()
      .result?.findings.find(({ rule, row }) => rule === 'effect-above-plan' && row === 'taxes');
    if (above === undefined) throw new Error('The sample has one.');
    await actions.explain('job:explain-deviations', above, 'Округление взносов.');
    const { result, announcement, isSummaryCurrent } = store.state();
    const cell = result?.report.tables['effects']?.find(({ key }) => key === 'taxes')?.cells['justification'];
    expect(cell?.value).toEqual({ kind: 'text', text: 'Округление взносов.' });
    expect(result?.findings.map(({ key }) => key)).not.toContain(above.key);
    expect(announcement).toMatchObject({ kind: 'explained' });
    expect(isSummaryCurrent).toBe(true);
  });
});

describe('The summary', () => {
  it('is out of date after a live re-check, until one press writes it; jobs that are done stay counted', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick'] });
    const { store, actions, edit } = await openPane();
    await actions.check();
    edit('effects.partners.actual', { kind: 'number', value: 2 });
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    expect(store.state().isSummaryCurrent).toBe(false);
    const before = progressOf(store.state().listing.entries);
    expect(before.done).toBe(1);
    await actions.refreshSummary();
    expect(store.state()).toMatchObject({ isSummaryCurrent: true, announcement: { kind: 'refreshed' } });
    expect(progressOf(store.state().listing.entries)).toEqual(before);
    jest.useRealTimers();
  });

  it('is as it should be when an edit was taken back by hand', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick'] });
    const { store, actions, edit } = await openPane();
    await actions.check();
    edit('effects.partners.actual', { kind: 'number', value: 2 });
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    edit('effects.partners.actual', { kind: 'number', value: 3 });
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    expect(store.state().isSummaryCurrent).toBe(true);
    jest.useRealTimers();
  });
});

describe('The limits of a funder', () => {
  const set = { largeOtherPercent: 30 };
  const thresholds = { ...usualThresholds, ...set };

  it('are set without a check where nothing was checked', async () => {
    const { store, actions, asked } = await openPane();
    expect(await actions.setThresholds(set)).toBe(true);
    expect(asked).toEqual(['inspectWorkbook', 'setThresholds {"largeOtherPercent":30}']);
    expect(store.state().workbook).toMatchObject({ kind: 'report', language: 'ru', thresholds });
    expect(store.state().announcement).toMatchObject({ kind: 'thresholds' });
    expect(store.state().stale).toBe(false);
  });

  it('are held against at once what was checked before', async () => {
    const { store, actions, asked } = await openPane();
    await actions.check();
    asked.length = 0;
    await actions.setThresholds(set);
    expect(asked).toEqual(['setThresholds {"largeOtherPercent":30}', 'recheckReport']);
    expect(store.state()).toMatchObject({ result: { thresholds }, stale: false });
    // The counts are the same, so nothing but the keeping is told.
    expect(store.state().announcement).toMatchObject({ kind: 'thresholds' });
  });

  it('that Excel refuses stay as they were, and the trouble is told', async () => {
    const { store, actions, failNext } = await openPane();
    await actions.check();
    failNext(new ExcelProblem('read-only', 'AccessDenied'));
    expect(await actions.setThresholds(set)).toBe(false);
    expect(store.state()).toMatchObject({
      workbook: { thresholds: usualThresholds },
      problem: { kind: 'read-only' },
      stale: false,
    });
  });

  it('leave the verdict marked as old when the check after them fails', async () => {
    const fake = fakeWorkbook();
    const store = createStore();
    const refused = {
      run: () => Promise.reject(new ExcelProblem('cell-edit-mode', 'InvalidOperationInCellEditMode')),
    };
    const actions = createActions({ ...fake.commands, recheckReport: refused }, store, await surroundings());
    await actions.open();
    await actions.check();
    expect(await actions.setThresholds(set)).toBe(false);
    expect(store.state()).toMatchObject({
      workbook: { thresholds },
      problem: { kind: 'cell-edit-mode' },
      stale: true,
    });
  });
});

describe('The last step', () => {
  it('checks, writes the summary, and saves', async () => {
    const { store, actions, asked } = await openPane();
    await actions.finish();
    expect(asked).toEqual(['inspectWorkbook', 'checkReport', 'saveWorkbook']);
    expect(store.state().announcement).toMatchObject({ kind: 'saved' });
  });
});

describe('The look at what travels with the file', () => {
  it('that fails says so in its place, and leaves other trouble where it is', async () => {
    const { store, actions, failNext } = await openPane();
    failNext(new ExcelProblem('busy', 'ServerBusy'));
    await actions.check();
    failNext(new ExcelProblem('unknown', 'InvalidObjectPath'));
    expect(await actions.review()).toBe(false);
    expect(store.state().review).toBe('failed');
    expect(store.state().problem).toMatchObject({ kind: 'busy' });
  });

  it('lists it', async () => {
    const { store, actions } = await openPane();
    expect(await actions.review()).toBe(true);
    expect(store.state().review).toMatchObject({ travellers: { length: 3 } });
  });
});

describe('Edits after a check', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const three = { kind: 'number', value: 2 } as const;

  it('are checked quietly after a pause, in one re-check', async () => {
    const { store, actions, asked, edit } = await openPane();
    await actions.check();
    asked.length = 0;
    edit('effects.partners.actual', three);
    edit('effects.partners.plan', three);
    expect(store.state()).toMatchObject({ stale: true, recounting: true });
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    expect(asked).toEqual(['recheckReport']);
    expect(found(store.state().result)).not.toContain('error partners-count');
    expect(store.state()).toMatchObject({ stale: false, recounting: false, activity: null });
  });

  it('do nothing before the first check', async () => {
    const { store, asked, edit } = await openPane();
    edit('effects.partners.actual', three);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual(['inspectWorkbook']);
    expect(store.state().stale).toBe(false);
  });

  it('with live checking off only make the verdict old', async () => {
    const { store, actions, asked, edit } = await openPane();
    await actions.check();
    await actions.changeSettings({ language: 'auto', live: false, name: '' });
    asked.length = 0;
    edit('effects.partners.actual', three);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([]);
    expect(store.state()).toMatchObject({ stale: true, recounting: false });
    expect(found(store.state().result)).toContain('error partners-count');
  });

  it('are caught up with when live checking is switched on again', async () => {
    const { store, actions, edit } = await openPane();
    await actions.check();
    await actions.changeSettings({ language: 'auto', live: false, name: '' });
    edit('effects.partners.actual', three);
    await actions.changeSettings({ language: 'auto', live: true, name: '' });
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    expect(store.state().stale).toBe(false);
    expect(found(store.state().result)).not.toContain('error partners-count');
  });

  it('in a cell that is still being typed into are tried again without a word', async () => {
    const { store, actions, asked, edit, failNext } = await openPane();
    await actions.check();
    asked.length = 0;
    edit('effects.partners.actual', three);
    failNext(new ExcelProblem('cell-edit-mode', 'InvalidOperationInCellEditMode'));
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    expect(store.state()).toMatchObject({ stale: true, recounting: false, problem: null });
    await jest.advanceTimersByTimeAsync(pauseBeforeRetry);
    expect(asked).toEqual(['recheckReport', 'recheckReport']);
    expect(store.state()).toMatchObject({ stale: false, problem: null });
  });

  it('made while a re-check reads are not taken for checked: one more follows it', async () => {
    const { store, actions, asked, edit, holdRechecking } = await openPane();
    await actions.check();
    asked.length = 0;
    edit('effects.partners.plan', three);
    const end = holdRechecking();
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    edit('effects.partners.actual', three);
    end();
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    expect(asked).toEqual(['recheckReport', 'recheckReport']);
    expect(store.state().stale).toBe(false);
    expect(found(store.state().result)).not.toContain('error partners-count');
  });

  it('made while a re-check reads make the verdict old where live checking was switched off meanwhile', async () => {
    const { store, actions, edit, holdRechecking } = await openPane();
    await actions.check();
    edit('effects.partners.plan', three);
    const end = holdRechecking();
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    const switching = actions.changeSettings({ language: 'auto', live: false, name: '' });
    edit('effects.partners.actual', three);
    end();
    await switching;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(store.state()).toMatchObject({ stale: true, recounting: false });
  });

  it('announce nothing when the counts stay as they were', async () => {
    const { store, actions, edit } = await openPane();
    await actions.check();
    const { announcement } = store.state();
    edit('general.head', { kind: 'text', text: 'Другое имя' });
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    expect(store.state().announcement).toBe(announcement);
  });

  it('by somebody else in co-authoring are checked as quietly', async () => {
    const { store, actions, asked, edit } = await openPane();
    await actions.check();
    asked.length = 0;
    edit('effects.partners.actual', three, 'colleague');
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    expect(asked).toEqual(['recheckReport']);
    expect(found(store.state().result)).not.toContain('error partners-count');
  });
});
