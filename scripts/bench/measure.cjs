/** Preloaded into a process of Node: tells what the process took, when it ends, in the file of BENCH_MEASURE. */
const { writeFileSync } = require('node:fs');

const start = performance.now();
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const taken = {
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    wall: (performance.now() - start) / 1e3,
    memory: maxRSS / 1024,
  };
  writeFileSync(process.env.BENCH_MEASURE, JSON.stringify(taken));
});
