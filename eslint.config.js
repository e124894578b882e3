import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Invariants of docs/architecture.md that are about one name in one place. */
const onlyHere = {
  registry: {
    selector: "CallExpression[callee.object.name='customElements'][callee.property.name='define']",
    message: 'Elements are registered in *.define.ts only.',
  },
  process: { name: 'process', message: 'Only main.ts touches the process.' },
  fetch: {
    name: 'fetch',
    message: 'Only global-fetch.ts of the client and embed-fetch.ts of the embed call fetch.',
  },
};

/** What somebody who copies an example could not import. */
const publishedOnly = [
  {
    regex: '^@vhcs/[^/]+/(src|dist)/|/packages/',
    message: 'Examples import published entry points only.',
  },
];

/** The library's own gives up after one second. */
const patientOnly = {
  name: '@open-wc/testing',
  importNames: ['waitUntil'],
  message: 'Tests wait with waitUntil of scripts/test/wtr/wait-until.mjs.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/compiled-for-tests/',
      '**/node_modules/',
      'data/',
      '.wireit/',
      'examples/hosts/',
      'packages/elements/types/',
      'packages/collector/embed/',
    ],
  },
  {
    files: ['packages/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', onlyHere.registry],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    files: ['examples/**/*.{js,ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: { 'no-restricted-imports': ['error', { patterns: publishedOnly }], eqeqeq: 'error' },
  },
  // What a webmaster asks for in the console is answered there.
  {
    files: ['packages/embed/src/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['warn', 'info'] }] },
  },
  { files: ['packages/**/*.define.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['packages/elements/**/*.ts', 'packages/embed/**/*.ts'],
    extends: [lit.configs['flat/all'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { litHtmlSources: true, wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // The form of a property declaration is the same everywhere: `static properties` with `declare`.
      'lit/no-property-change-update': 'error',
      'lit/prefer-static-styles': ['error', 'always'],
      'lit/prefer-query-decorators': 'off',
      'lit/no-template-arrow': 'off',
      'lit/no-template-bind': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  // Templates there are to be drawn, not to be used by anybody.
  {
    files: ['packages/embed/src/slim-lit/*.test.ts'],
    rules: {
      ...Object.fromEntries(Object.keys(litA11y.rules).map((name) => [`lit-a11y/${name}`, 'off'])),
      'lit/no-template-map': 'off',
      'lit/no-useless-template-literals': 'off',
    },
  },
  {
    files: ['packages/{client,elements,embed}/src/**/*.ts'],
    ignores: [
      'packages/client/src/global-fetch.ts',
      'packages/embed/src/embed-fetch.ts',
      '**/*.test.ts',
      '**/testing/**',
    ],
    rules: { 'no-restricted-globals': ['error', onlyHere.fetch] },
  },
  {
    files: ['packages/collector/src/**/*.ts'],
    ignores: ['**/main.ts', '**/*.test.ts', '**/testing/**'],
    rules: { 'no-restricted-globals': ['error', onlyHere.process] },
  },
  {
    files: ['packages/{elements,embed}/{src,test}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [patientOnly] }] },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-globals': 'off',
    },
  },
);
