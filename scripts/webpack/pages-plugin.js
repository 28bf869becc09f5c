const { execFile } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** The files below a folder, by their paths from it with `/`. */
function filesIn(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).split(path.sep).join('/'), fs.readFileSync(file)]);
}

/** Renders the pages in a process of its own: it reads the TypeScript of the rules, which the build must not. */
function renderPages() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pages-'));
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [path.join(__dirname, '..', 'pages', 'render.mjs'), folder],
      (error, _out, said) => {
        const files = error ? [] : filesIn(folder);
        fs.rmSync(folder, { recursive: true });
        if (error) reject(new Error(`The pages for people could not be rendered:\n${said}`));
        else resolve(files);
      },
    );
  });
}

let rendered;

/** Puts guides, rules and the words on personal data (scripts/pages) beside the pages of the add-in. */
class PagesPlugin {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('PagesPlugin', (compilation) => {
      compilation.hooks.processAssets.tapPromise('PagesPlugin', async () => {
        // Two builds in one run show the same pages.
        rendered ??= renderPages();
        for (const [file, content] of await rendered) compilation.emitAsset(file, new RawSource(content));
      });
    });
  }
}

module.exports = { PagesPlugin };
