/**
 * Opens the add-in in a real Excel: `npm run excel`, or `npm run excel -- --web` for Excel on the web.
 *
 * Three steps, each by Microsoft's own tool where there is one. The tools bring hundreds of packages, which the
 * product does not need; so they are not among its dependencies, and npx fetches them the first time.
 *
 *  1. A certificate for https://localhost that this computer trusts (office-addin-dev-certs). Excel loads an add-in
 *     over https alone. Windows and macOS ask once for leave.
 *  2. The add-in at https://localhost:3000, rebuilt when a file changes (webpack serve --env addin).
 *  3. Excel with manifest.xml (office-addin-debugging). On the web a person uploads it; the steps are printed.
 *
 * Ctrl+C ends the server and takes the add-in out of Excel again.
 */
import { spawn, spawnSync } from 'node:child_process';
import { get } from 'node:https';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const address = 'https://localhost:3000/taskpane.html';
const onWeb = process.argv.includes('--web') || !['win32', 'darwin'].includes(process.platform);
const shell = process.platform === 'win32';

/** Runs a program to its end; gives whether it went well. */
function run(...command) {
  const [program, ...args] = command;
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', shell }).status === 0;
}

/** Whether the add-in's page is served. The certificate is not looked at here: Excel does that. */
function isServed() {
  return new Promise((resolve) => {
    get(address, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}

if (!run('npx', '--yes', 'office-addin-dev-certs', 'install')) {
  console.error('The certificate for https://localhost could not be installed; see the lines above.');
  process.exit(1);
}

const server = spawn('npx', ['webpack', 'serve', '--env', 'addin', '--mode', 'development', '--no-open'], {
  cwd: root,
  stdio: 'inherit',
  shell,
});
let isOpen = false;
const end = () => {
  if (isOpen) run('npx', '--yes', 'office-addin-debugging', 'stop', 'manifest.xml');
  server.kill();
  process.exit(0);
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
server.on('exit', (code) => process.exit(code ?? 1));

while (!(await isServed())) await new Promise((resolve) => setTimeout(resolve, 500));

if (onWeb) {
  console.log(`
The add-in is served at https://localhost:3000. To open it in Excel on the web:
  1. Open ${address} in the same browser once, so that it accepts the certificate.
  2. Open a workbook at https://excel.cloud.microsoft.
  3. Home > Add-ins > More add-ins > My add-ins > Upload My Add-in (Главная > Надстройки > Загрузить надстройку).
  4. Choose ${fileURLToPath(new URL('../manifest.xml', import.meta.url))} and press Upload.
The three buttons then stand on the Home tab. Ctrl+C ends the server.
`);
} else {
  isOpen = run(
    'npx',
    '--yes',
    'office-addin-debugging',
    'start',
    'manifest.xml',
    'desktop',
    '--app',
    'excel',
  );
  console.log(
    isOpen
      ? 'Excel is open; the three buttons stand on the Home tab. Ctrl+C ends the server and takes the add-in out.'
      : 'Excel could not be opened. The add-in is served all the same: see the README on how to add manifest.xml by hand.',
  );
}
