const { findOrInstall } = require('./install-on-debian.js');

const names = ['pdftotext'];
const places = ['/opt/homebrew/bin/pdftotext', '/usr/local/bin/pdftotext'];

/**
 * The program file of pdftotext, of Poppler, which reads what was printed: the one that is installed, else on Debian as
 * root one that is installed now.
 *
 * @returns {string}
 * @throws with one line that says what is missing
 */
function findPdfToText() {
  return findOrInstall({
    names,
    places,
    packages: ['poppler-utils'],
    missing: 'The tests need pdftotext: install Poppler, or poppler-utils, so that it is found on the PATH.',
  });
}

module.exports = { findPdfToText };
