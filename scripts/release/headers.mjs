/**
 * What a server must send along with the add-in's files, written once and turned into the configuration of each
 * common server. The pages carry their own policy (scripts/webpack/page-plugin.js); what only a header can say is
 * here: who may put a page into a frame, and how long a file may be kept.
 */

/**
 * Who may frame the pane: Excel on the web, in its present and former addresses, and the page itself. Microsoft
 * publishes no complete list; this one is that of OfficeDev/office-js issue 3342 and OfficeDev/office-js-docs-pr issue
 * 4911, with the address to which Excel on the web has moved. Excel for Windows and Mac frames no page.
 */
export const frameAncestors = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
];

/** Sent with every file. */
export const alwaysSent = [
  ['Content-Security-Policy', `frame-ancestors ${frameAncestors.join(' ')}`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=31536000'],
];

/** A script with a hash in its name never changes; everything else is asked for anew each time. */
export const forEver = 'public, max-age=31536000, immutable';
export const askAnew = 'no-cache';
/** The names of files with a hash: `taskpane.fee44c03.js`. */
export const hashedName = '\\.[0-9a-f]{8}\\.js$';

const nginx =
  () => `# nginx: put this inside the server block that has your certificate, and say where the folder lies.
root /var/www/report;
charset utf-8;
server_tokens off;
gzip on;
gzip_types text/css text/javascript application/javascript application/json application/xml image/svg+xml;
types {
  text/html html;
  text/css css;
  text/javascript js;
  application/json json;
  application/xml xml;
  image/png png;
  image/svg+xml svg;
  application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
}
${alwaysSent.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
add_header Cache-Control "${askAnew}" always;
location ~ "${hashedName}" {
  # A location that adds a header inherits none, so all are said again.
${alwaysSent.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Cache-Control "${forEver}" always;
}
`;

const apache = () => `# Apache: this file lies beside the pages; mod_headers and mod_mime must be on.
AddDefaultCharset utf-8
AddType text/javascript .js
AddType application/vnd.openxmlformats-officedocument.spreadsheetml.sheet .xlsx
${alwaysSent.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
Header always set Cache-Control "${askAnew}"
<FilesMatch "${hashedName}">
  Header always set Cache-Control "${forEver}"
</FilesMatch>
`;

const netlify = () => `/*
${alwaysSent.map(([name, value]) => `  ${name}: ${value}`).join('\n')}
  Cache-Control: ${askAnew}
/*.js
  Cache-Control: ${forEver}
`;

const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const iis = () => `<?xml version="1.0" encoding="utf-8"?>
<!-- Internet Information Services: this file lies beside the pages; the module URL Rewrite must be there. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${[...alwaysSent, ['Cache-Control', askAnew]]
  .map(([name, value]) => `        <add name="${name}" value="${xml(value)}" />`)
  .join('\n')}
      </customHeaders>
    </httpProtocol>
    <rewrite>
      <outboundRules>
        <rule name="keep hashed scripts">
          <match serverVariable="RESPONSE_Cache-Control" pattern=".*" />
          <conditions>
            <add input="{REQUEST_URI}" pattern="${xml(hashedName)}" />
          </conditions>
          <action type="Rewrite" value="${forEver}" />
        </rule>
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;

const container =
  () => `# podman build -t report . && podman run -p 8080:8080 report: plain http, behind whatever holds your certificate.
FROM docker.io/library/nginx:stable
COPY site /var/www/report
COPY servers/nginx.conf /etc/nginx/report.conf
RUN printf 'server {\\n  listen 8080;\\n  include /etc/nginx/report.conf;\\n}\\n' > /etc/nginx/conf.d/default.conf
EXPOSE 8080
`;

/**
 * The files of the archive that tell servers what to send, by their paths in it. Those that a server looks for beside
 * the pages lie there already.
 *
 * @returns {Readonly<Record<string, string>>}
 */
export function serverFiles() {
  return {
    'servers/nginx.conf': nginx(),
    'site/.htaccess': apache(),
    'site/_headers': netlify(),
    'site/web.config': iis(),
    Containerfile: container(),
  };
}
