import { ExcelProblem } from '../../../src/excel/problem';
import { pauseBeforeRecheck, pauseBeforeRetry } from '../../../src/taskpane/state/live-check';
import { found, openPane, sampleFindings } from './open-pane';

describe('What the ribbon did while the pane was open', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is taken over where the pane had checked nothing yet: verdict, findings, summary', async () => {
    const { store, asked, pressRibbon } = await openPane();
    pressRibbon();
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    expect(asked).toEqual(['inspectWorkbook', 'recheckReport']);
    expect(found(store.state().result)).toEqual(sampleFindings);
    expect(store.state()).toMatchObject({ isSummaryCurrent: true, announcement: { kind: 'checked' } });
  });

  it('is taken over with live checking off, too, for the person asked for a check', async () => {
    const { store, actions, asked, edit, pressRibbon } = await openPane();
    await actions.check();
    await actions.changeSettings({ language: 'auto', live: false, name: '' });
    edit('effects.partners.actual', { kind: 'number', value: 2 });
    asked.length = 0;
    pressRibbon();
    expect(store.state()).toMatchObject({ stale: true, recounting: true });
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    expect(asked).toEqual(['recheckReport']);
    expect(store.state()).toMatchObject({ stale: false, recounting: false, isSummaryCurrent: true });
    expect(found(store.state().result)).not.toContain('error partners-count');
  });

  it('is seen where it made the sheets that the workbook lacked', async () => {
    const { store, asked, pressRibbon } = await openPane({ kind: 'no-report' });
    pressRibbon();
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck);
    expect(asked).toEqual(['inspectWorkbook', 'inspectWorkbook']);
    expect(store.state().workbook).toMatchObject({ kind: 'report' });
    expect(store.state().result).toBe(null);
  });

  it('is looked at again when Excel could not be asked', async () => {
    const { store, asked, failNext, pressRibbon } = await openPane();
    failNext(new ExcelProblem('busy', 'HostIsBusy'));
    pressRibbon();
    await jest.advanceTimersByTimeAsync(pauseBeforeRecheck + pauseBeforeRetry);
    expect(asked).toEqual(['inspectWorkbook', 'recheckReport', 'recheckReport']);
    expect(found(store.state().result)).toEqual(sampleFindings);
  });
});
