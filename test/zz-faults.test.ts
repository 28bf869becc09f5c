import { sampleReport } from './support/embedded';
import { deedsWith } from '../scripts/faults/deeds';
import { runFaults } from '../scripts/faults/run-faults';
const step = Number(process.env['STEP'] ?? 40); const only = process.env['ONLY'];
it('faults', async () => {
  const deeds = (await deedsWith(sampleReport())).filter(d => only === undefined || `${d.command}, ${d.state}`.includes(only));
  const s = performance.now();
  const r = await runFaults(deeds, (all) => all.filter((f, i) => i % step === Number(process.env['OFF'] ?? 0) || (process.env['AT'] !== undefined && f.at.startsWith(process.env['AT']))), (l) => process.stdout.write(l + ' ' + ((performance.now()-s)/1000).toFixed(1) + '\n'));
  process.stdout.write(JSON.stringify({ ...r, cases: r.cases.slice(0, 60) }, null, 1) + '\n');
}, 590000);
