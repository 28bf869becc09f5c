import { check, filledWorkbook } from '../support/embedded';
import { reportWith } from '../fixtures/reports';
jest.setTimeout(200000);
it.each([[300,'a'],[1000,'a'],[300,'я'.repeat(3000)]])('%d', async (n, t) => {
  try {
  const rows = Array.from({length: n}, (_, i) => t==='a'?({ task: `Задача ${i}` }):({ task: t, activity: t, dates: t, place: t, participants: t, shortTermResults: t, indicators: t}));
  const t0 = Date.now();
  const { host } = await filledWorkbook(reportWith({ activities: rows }));
  const fill = host.statistics.requestBytes; host.statistics.reset();
  const t1 = Date.now();
  const r = await check();
  console.log(n, t.length, 'fill', fill, t1-t0, 'check', r.findings.length, host.statistics.requests, host.statistics.requestBytes, host.statistics.responseBytes, Date.now()-t1);
  } catch (e) { console.log(n, t.length, String(e)); }
});
