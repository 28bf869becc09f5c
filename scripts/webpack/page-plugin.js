const HtmlWebpackPlugin = require('html-webpack-plugin');

/**
 * What a page may do. It stands in each page, because a task pane's pages may be served by any plain file server.
 *
 * - Scripts come from the page's own address and, where the page runs in Excel, from Microsoft's. No inline script,
 *   no eval: a text from a cell can never become code.
 * - Styles may be inline: Fluent UI (Griffel) makes style elements as it draws. A nonce in a page that never changes
 *   would protect nothing, so there is none. A style cannot send data anywhere: pictures and fonts come from the
 *   page itself.
 * - Nothing else is contacted. That keeps the report in the workbook, and Office.js from sending its telemetry.
 */
function contentSecurityPolicy({ scriptOrigins, frames, live }) {
  const scripts = ["'self'", ...scriptOrigins].join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${[scripts, ...(live ? ['ws:'] : [])].join(' ')}`,
    `frame-src ${frames ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Puts scripts from elsewhere into the head of a page, before the page's own: Office.js, and in the preview the
 * script that plays Excel.
 */
class LeadingScriptsPlugin {
  /** @param {(page: string) => readonly string[]} scriptsOf the addresses for a page, by its file name */
  constructor(scriptsOf) {
    this.scriptsOf = scriptsOf;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('LeadingScriptsPlugin', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap('LeadingScriptsPlugin', (data) => {
        const tags = this.scriptsOf(data.outputName).map((src) => ({
          tagName: 'script',
          voidTag: false,
          attributes: { src },
          meta: { plugin: 'LeadingScriptsPlugin' },
        }));
        const metas = data.headTags.filter((tag) => tag.tagName === 'meta');
        const rest = data.headTags.filter((tag) => tag.tagName !== 'meta');
        data.headTags = [...metas, ...tags, ...rest];
        return data;
      });
    });
  }
}

/** A page with its policy and the scripts of its entry. */
function page({ file, template, chunk, policy }) {
  return new HtmlWebpackPlugin({
    filename: file,
    template,
    chunks: [chunk],
    meta: {
      'content-security-policy': {
        'http-equiv': 'Content-Security-Policy',
        content: contentSecurityPolicy(policy),
      },
    },
  });
}

module.exports = { LeadingScriptsPlugin, page };
