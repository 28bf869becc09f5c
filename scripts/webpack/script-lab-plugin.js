const path = require('node:path');

/** A text as a block of YAML, indented under its key. */
const block = (text) =>
  `|-\n${text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n')}`;

/**
 * A snippet of Script Lab with a script that builds its own page: a free add-in of the store then runs it in any Excel.
 * @param {string} script JavaScript
 */
const snippet = (script) => `name: Conformance of Excel
description: Asks this Excel 62 questions on new sheets, takes them away and shows the answers as JSON.
host: EXCEL
api_set: {}
script:
  language: typescript
  content: ${block(`// @ts-nocheck\n${script}`)}
template:
  language: html
  content: ${block('<p>Conformance of Excel</p>')}
style:
  language: css
  content: ${block('body { font: 14px/20px "Segoe UI", sans-serif; padding: 12px; }\ncode { overflow-wrap: anywhere; }')}
libraries: |-
    https://appsforoffice.microsoft.com/lib/1/hosted/office.js
    @types/office-js
`;

/** Writes a chunk once more as a snippet of Script Lab, beside the page that has it. */
class ScriptLabPlugin {
  /**
   * @param {string} chunk the name of the entry
   * @param {string} file where the snippet goes within the build
   */
  constructor(chunk, file) {
    this.chunk = chunk;
    this.file = file;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ScriptLabPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ScriptLabPlugin', stage }, () => {
        const scripts = compilation.entrypoints
          .get(this.chunk)
          .getFiles()
          .filter((file) => path.extname(file) === '.js');
        if (scripts.length !== 1) throw new Error(`A snippet is one script: ${scripts.join(', ')}`);
        const text = compilation.assets[scripts[0]].source().toString();
        compilation.emitAsset(this.file, new sources.RawSource(snippet(text)));
      });
    });
  }
}

module.exports = { ScriptLabPlugin };
