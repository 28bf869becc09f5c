const { findOrInstall } = require('./install-on-debian.js');

const names = ['soffice', 'libreoffice'];
const places = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
/** Calc, and fonts with Cyrillic and Kazakh letters. */
const packages = ['libreoffice-calc', 'fonts-dejavu-core', 'fonts-liberation'];

/**
 * The program file of LibreOffice, which recalculates what we write: the one that is installed, else on Debian as
 * root one that is installed now.
 *
 * @returns {string}
 * @throws with one line that says what is missing
 */
function findLibreOffice() {
  return findOrInstall({
    names,
    places,
    packages,
    missing: 'The tests need LibreOffice Calc: install it so that `soffice` is found on the PATH.',
  });
}

module.exports = { findLibreOffice };
