const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** The folder of Microsoft's client runtime in its package. */
const officeFolder = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const shared = {
  port: 3000,
  host: 'localhost',
  // A changed module reloads the page: hot replacement would need eval, which the pages' policy forbids.
  hot: false,
  liveReload: true,
  client: { overlay: { errors: true, warnings: false } },
  devMiddleware: { stats: 'errors-warnings' },
};

/** The certificate that `npx office-addin-dev-certs install` makes, which Excel on this computer then trusts. */
function certificate() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const read = (name) => fs.readFileSync(path.join(folder, name));
  return fs.existsSync(path.join(folder, 'localhost.key'))
    ? { key: read('localhost.key'), cert: read('localhost.crt'), ca: read('ca.crt') }
    : undefined;
}

const devServer = {
  /** http://localhost:3000, the preview. Office.js comes from its package. */
  preview: {
    ...shared,
    open: Boolean(process.stdout.isTTY),
    static: [{ directory: officeFolder, publicPath: '/office-js', watch: false }],
  },
  /** https://localhost:3000, for a real Excel. */
  addin: {
    ...shared,
    static: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    get server() {
      return { type: 'https', options: certificate() ?? {} };
    },
  },
};

module.exports = { devServer, officeFolder };
