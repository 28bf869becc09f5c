import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/**
 * The house of the design, from the ground up: a folder may import those before it, never those after it.
 * `embedded-excel` stands beside the house on the same ground, `package`: only the command line, the preview and the
 * tests use it.
 */
const layers = [
  'package',
  'form',
  'reading',
  'report',
  'rules',
  'findings',
  'messages',
  'compare',
  'sheets',
  'register',
  'document',
  'excel',
  'workbook-file',
  'commands',
];
const faces = ['taskpane', 'function-commands', 'cli', 'preview', 'conformance', 'embedded-excel'];
/** What forms are made of; they stand beside the engine, and faces hand them down to it. */
const layersOfForms = layers.slice(0, layers.indexOf('document') + 1);
/** What a face may use besides the layers. */
const allowedBetweenFaces = { cli: ['embedded-excel'], preview: ['embedded-excel'] };

const forbid = (folders, message) => ({
  regex: `^(\\.\\./)+(${folders.join('|')})(/|$)`,
  message,
});

const layerRules = layers.map((layer, index) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          forbid(
            [...layers.slice(index + 1), ...faces],
            `src/${layer} must not know the folders above it (eslint.config.mjs).`,
          ),
          forbid(['forms'], `src/${layer} knows no form: it is handed one (eslint.config.mjs).`),
          ...(layer === 'excel' || layer === 'commands'
            ? []
            : [
                {
                  regex: '^(react|@fluentui|node:|@microsoft)',
                  message: `src/${layer} knows neither Office.js nor React nor Node.`,
                },
              ]),
        ],
      },
    ],
  },
}));

const formRules = {
  files: ['src/forms/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          forbid(
            [...layers.filter((layer) => !layersOfForms.includes(layer)), ...faces],
            'src/forms knows neither Excel, the commands nor the faces (eslint.config.mjs).',
          ),
        ],
      },
    ],
  },
};

const faceRules = faces.map((face) => ({
  files: [`src/${face}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          forbid(
            face === 'embedded-excel'
              ? [
                  ...layers.filter((layer) => layer !== 'package'),
                  'forms',
                  ...faces.filter((other) => other !== face),
                ]
              : faces.filter((other) => other !== face && !(allowedBetweenFaces[face] ?? []).includes(other)),
            `src/${face} must not import this folder (eslint.config.mjs).`,
          ),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['warn', 400],
    },
  },
  {
    // Office.js is spoken in src/excel alone; entry points wait for Office.onReady there too. src/conformance asks Excel itself.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/conformance/**', 'src/embedded-excel/**'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'] },
  },
  { files: ['**/*.{js,mjs,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  ...layerRules,
  formRules,
  ...faceRules,
);
