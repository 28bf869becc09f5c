/** Opens workbooks as a peer does: `open.cjs exceljs|sheetjs|floor FILE…`. */
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');

/** The least that anybody does who looks at every cell: inflate the package, scan its sheets once. */
function scan(file) {
  const { unzipSync, strFromU8 } = require('fflate');
  let cells = 0;
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    if (!/\.xml$/.test(name)) continue;
    const text = strFromU8(bytes);
    for (let at = text.indexOf('<c '); at >= 0; at = text.indexOf('<c ', at + 3)) cells++;
  }
  return cells;
}

const openers = {
  exceljs: async (file) => {
    const { Workbook } = require('exceljs');
    await new Workbook().xlsx.readFile(file);
  },
  sheetjs: (file) => {
    const { read } = createRequire(process.env.BENCH_SHEETJS)('xlsx');
    read(readFileSync(file));
  },
  floor: scan,
};

async function main([peer, ...files]) {
  for (const file of files) await openers[peer](file);
}

void main(process.argv.slice(2));
