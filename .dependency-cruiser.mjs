/*
 * Who may import whom (docs/architecture.md). The list is exhaustive: an import that matches no
 * line of `allowed` is an error.
 */
const own = (name) => `^packages/${name}/`;
const library = (...names) => `^node_modules/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  allowed: [
    { from: { path: own('contract') }, to: { path: [own('contract'), library('zod')] } },
    { from: { path: own('client') }, to: { path: [own('client'), own('contract')] } },
    { from: { path: `${own('client')}src/testing/msw` }, to: { path: library('msw') } },
    {
      from: { path: own('elements') },
      to: {
        path: [own('elements'), own('client'), own('contract'), library('lit', '@lit/context')],
      },
    },
    { from: { path: own('embed') }, to: { path: [own('embed'), own('elements'), own('client')] } },
    {
      from: { path: own('react') },
      to: { path: [own('react'), own('elements'), library('react', '@types/react')] },
    },
    {
      from: { path: own('collector') },
      to: {
        path: [
          own('collector'),
          own('contract'),
          library(
            '@hono/node-server',
            '@noble/hashes',
            '@opentelemetry/[a-z-]+',
            '@photostructure/sqlite',
            'cli-progress',
            'commander',
            'fflate',
            'hono',
            'jsonc-parser',
            'papaparse',
            'pg',
            'pino',
            'prom-client',
            'qr',
            'read-excel-file',
            'saxes',
            'write-excel-file',
            'yauzl',
            'zod',
          ),
        ],
      },
    },
    {
      from: { path: own('collector'), pathNot: `${own('collector')}src/app\\.ts$` },
      to: { dependencyTypes: ['core'] },
    },
    { from: { path: `${own('collector')}src/store/` }, to: { path: '^node:sqlite$' } },
  ],
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'by-name-not-by-path',
      comment: 'Packages import each other by package name, never by path.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'schema-free',
      comment: 'Browser bundles take types and schema-free modules of the contract: no zod.',
      severity: 'error',
      from: {
        path: '^packages/contract/src/(index|answers|badge-|campaign-state|surveys|text|routes|personal-data|unit-levels)',
      },
      to: { path: '^packages/contract/src/schemas/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-schemas-in-browsers',
      severity: 'error',
      from: { path: '^packages/(client|elements|embed|react)/' },
      to: { path: '^packages/contract/dist/schemas/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shared-knows-no-element',
      severity: 'error',
      from: { path: '^packages/elements/src/shared/' },
      to: { path: '^packages/elements/src/(?!shared/)' },
    },
    {
      name: 'elements-apart',
      comment: 'Element folders do not import each other.',
      severity: 'error',
      from: { path: '^packages/elements/src/([^/]+)/', pathNot: '^packages/elements/src/shared/' },
      to: { path: '^packages/elements/src/[^/]+/', pathNot: '^packages/elements/src/($1|shared)/' },
    },
    {
      name: 'web-standard-app',
      comment: 'What the app reaches must run in browsers too: it answers inside MSW.',
      severity: 'error',
      from: { path: '^packages/collector/src/app\\.ts$' },
      to: {
        path: '^(node:|fs|path|crypto|http|net|os|url|worker_threads|process)',
        reachable: true,
      },
    },
    {
      name: 'tables-from-outside',
      comment:
        'What reads and writes tables is handed to the app: it is large, and no use to a mock.',
      severity: 'error',
      from: { path: '^packages/collector/src/app\\.ts$' },
      to: {
        path: '(^|/)node_modules/(papaparse|jsonc-parser|read-excel-file|write-excel-file|fflate|saxes|yauzl)/',
        reachable: true,
      },
    },
    {
      name: 'resolvable',
      comment: 'node:sqlite is not there on Node 20, where a package with the same API stands in.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^node:sqlite$' },
    },
  ],
  options: {
    exclude: {
      path: ['\\.(test|conformance|fixture)\\.m?ts$', '/(test|testing|conformance)/(?!msw)'],
    },
    doNotFollow: { path: ['node_modules', '/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.d.ts'],
    },
  },
};
