import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { findNginx } from '../../../scripts/find-nginx.js';

const root = join(__dirname, '..', '..', '..');
const officeFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const microsoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** A release as somebody has it who was given nothing but the archive: unpacked, and served by nginx. */
export interface ServedRelease {
  /** Without a slash at its end. */
  readonly url: string;
  /** The files of the archive by their paths below its one folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  close(): Promise<void>;
}

/** The archive that `npm run release` left (scripts/prepare-tests.js runs it). */
function releaseArchive(): string {
  const folder = join(root, 'dist', 'release');
  const name = existsSync(folder) ? readdirSync(folder).find((file) => file.endsWith('.zip')) : undefined;
  if (name === undefined)
    throw new Error('There is no release: run `npm run release -- --url https://…` first.');
  return join(folder, name);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What nginx needs around the release's own configuration to run beside others, as anybody, in a folder of its own. */
const surroundings = (folder: string, port: number, own: string): string => `
daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${String(port)};
${own.replace('/var/www/report', join(folder, 'site'))}
  }
}
`;

/** Unpacks the release into a folder of its own and serves it by nginx with the configuration that it brings. */
export async function serveRelease(): Promise<ServedRelease> {
  const unpacked = Object.entries(unzipSync(readFileSync(releaseArchive())));
  const files = new Map(unpacked.map(([path, content]) => [path.slice(path.indexOf('/') + 1), content]));
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const port = await freePort();
  const own = Buffer.from(files.get('servers/nginx.conf') ?? []).toString();
  writeFileSync(join(folder, 'test.conf'), surroundings(folder, port, own));
  // nginx started by root reads files as another user, who may not look into a folder made for us alone.
  const server = spawn(findNginx(), ['-c', join(folder, 'test.conf'), '-g', 'user root;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${String(port)}`;
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`${url}/taskpane.html`).catch(() => null);
    if (answer?.ok === true) break;
    if (tries === 100 || server.exitCode !== null)
      throw new Error(`nginx does not serve the release:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    files,
    close: async () => {
      server.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * Puts the preview around the release's pages: what the release does not serve, the sheets and the ribbon, comes from
 * dist/preview; Office.js, which the pages ask Microsoft for, comes from its package, and the host before it.
 */
export async function putPreviewAround(page: Page, { url, files }: ServedRelease): Promise<void> {
  const preview = join(root, 'dist', 'preview');
  await page.route(`${microsoft}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    const script = readFileSync(join(officeFolder, file));
    const body =
      file === 'office.js'
        ? Buffer.concat([readFileSync(join(preview, 'host.js')), Buffer.from('\n'), script])
        : script;
    await route.fulfill({ body, contentType: 'text/javascript' });
  });
  await page.route(`${url}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const wanted = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1));
    if (files.has(`site/${wanted}`)) await route.continue();
    else if (wanted.startsWith('office-js/'))
      await route.fulfill({ path: join(officeFolder, wanted.slice('office-js/'.length)) });
    else await route.fulfill({ path: join(preview, wanted) });
  });
}
