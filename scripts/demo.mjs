/**
 * `npm run demo`: the main job on a real report, from its data to a checked workbook.
 * `npm run demo -- word` begins with the form as the NGO filled it in in Word.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const fromWord = process.argv[2] === 'word';
const sample = join('samples', `village-self-government-2023.${fromWord ? 'docx' : 'json'}`);
const out = join('out', 'village-self-government-2023.xlsx');

/** Runs the command line and gives its exit code; 2 ends the demo. */
function report(...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'report.mjs'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === null || status > 1) process.exit(2);
  return status;
}

mkdirSync(join(root, 'out'), { recursive: true });
report(fromWord ? 'import' : 'fill', sample, out, '--force');
console.log('');
// Exit code 1 says that findings are open, which is what this report is here to show.
report('check', out, '--out', out);
console.log(`
Книга со сводкой: ${relative(process.cwd(), join(root, out))}
Откройте ее в Excel или LibreOffice.
Посмотреть надстройку в браузере: npm start, затем http://localhost:3000
Подключить ее к настоящему Excel: npm run excel`);
