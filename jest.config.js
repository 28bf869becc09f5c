/** Two projects: fast tests in Node, and the browser tests that drive the preview in a real Chromium. */
const shared = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/fast-check.ts'],
  transform: { '\\.[jt]sx?$': '@swc/jest' },
  // These packages ship ES modules alone, which Jest runs only when they are transformed.
  transformIgnorePatterns: ['/node_modules/(?!(@orama/stemmers|intl-messageformat|@formatjs)/)'],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/test/e2e/'],
    },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};
