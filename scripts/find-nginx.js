const { findOrInstall } = require('./install-on-debian.js');

const names = ['nginx'];
const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * The program file of nginx, which serves the release in a test: the one that is installed, else on Debian as root
 * one that is installed now.
 *
 * @returns {string}
 * @throws with one line that says what is missing
 */
function findNginx() {
  return findOrInstall({
    names,
    places,
    packages: ['nginx-light'],
    missing: 'The tests need nginx: install it so that `nginx` is found on the PATH.',
  });
}

module.exports = { findNginx };
