const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { officeFolder } = require('./webpack/dev-server.js');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file for an address, or null when it lies outside of what is served. */
function fileFor(built, address) {
  const wanted = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  const [folder, rest] = wanted.startsWith('/office-js/')
    ? [officeFolder, wanted.slice('/office-js/'.length)]
    : [built, wanted === '/' ? 'index.html' : wanted.slice(1)];
  const file = path.resolve(folder, rest);
  return file.startsWith(folder + path.sep) ? file : null;
}

/**
 * Serves the built preview (dist/preview) and Office.js from its package to this computer alone.
 *
 * @param {number} port 0 for any free one
 * @param {string} build the folder of the build within dist
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` without a slash at its end
 * @throws when the preview has not been built
 */
async function servePreview(port = 0, build = 'preview') {
  const built = path.join(__dirname, '..', 'dist', build);
  if (!fs.existsSync(path.join(built, 'index.html'))) {
    throw new Error('The preview is not built yet: run `npx webpack --env preview` first.');
  }
  const server = http.createServer((request, response) => {
    const file = fileFor(built, request.url ?? '/');
    if (file === null || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
    });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

module.exports = { servePreview };
