/** The address that manifest.xml names: the development server of `npm run excel`. */
const developmentUrl = 'https://localhost:3000';

/** `1.2.3` of package.json as a manifest has it, in four parts. */
const manifestVersion = (version) => `${version.replace(/[-+].*$/, '')}.0`;

/**
 * The manifest for the address from which the add-in will be served.
 *
 * @param {string} manifest the text of manifest.xml
 * @param {string | undefined} url for example `https://example.org/report`; without it nothing changes, not even the version
 * @param {string} version that of package.json; Office takes a new manifest for an update only when it has risen
 * @returns {string}
 * @throws when the address is not https, which Excel demands
 */
function manifestFor(manifest, url, version) {
  if (url === undefined) return manifest;
  const address = new URL(url);
  if (address.protocol !== 'https:') throw new Error(`The add-in must be served over https: ${url}`);
  if (address.search !== '' || address.hash !== '')
    throw new Error(`Give the folder's address alone: ${url}`);
  return manifest
    .replace(/<Version>[^<]*</, `<Version>${manifestVersion(version)}<`)
    .replaceAll(`<AppDomain>${developmentUrl}<`, `<AppDomain>${address.origin}<`)
    .replaceAll(developmentUrl, address.href.replace(/\/$/, ''));
}

module.exports = { manifestFor, developmentUrl };
