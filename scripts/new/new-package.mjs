import { readFileSync } from 'node:fs';
import { root } from '../packages/published.mjs';
import { edited, written } from './written.mjs';

/**
 * Writes a new package that imports nothing yet, and names it where a package has to be named.
 * Gives what is left to be done by hand.
 */
export function newPackage(name) {
  const read = (path) => readFileSync(new URL(path, root), 'utf8');
  const { version, license, engines } = JSON.parse(read('package.json'));
  const manifest = {
    name: `@vhcs/${name}`,
    version,
    description: `What ${name} is for.`,
    license,
    type: 'module',
    sideEffects: false,
    engines,
    files: ['dist', 'src', '!dist/.tsbuildinfo', '!**/*.test.ts'],
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './package.json': './package.json',
    },
  };
  const compiler = {
    extends: '../../tsconfig.base.json',
    compilerOptions: {
      rootDir: 'src',
      outDir: 'dist',
      tsBuildInfoFile: 'dist/.tsbuildinfo',
      lib: ['es2023'],
      types: [],
    },
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.test.ts'],
    references: [],
  };
  const folder = `packages/${name}`;
  written({
    [`${folder}/package.json`]: JSON.stringify(manifest),
    [`${folder}/tsconfig.json`]: JSON.stringify(compiler),
    [`${folder}/README.md`]: `# @vhcs/${name}\n\nWhat ${name} is for.\n`,
    [`${folder}/LICENSE`]: read('LICENSE'),
    [`${folder}/src/index.ts`]: 'export {};\n',
  });
  edited('tsconfig.json', (text) => {
    const { references, ...others } = JSON.parse(text);
    return JSON.stringify({ ...others, references: [...references, { path: folder }] });
  });
  edited('.dependency-cruiser.mjs', (text) =>
    text.replace(
      '  allowed: [\n',
      `  allowed: [\n    { from: { path: own('${name}') }, to: { path: [own('${name}')] } },\n`,
    ),
  );
  edited('docs/architecture.md', (text) =>
    text.replace(/^(\| examples +\|)/m, `| ${name} | nothing |\n$1`),
  );
  return [
    `say in ${folder}/package.json and README.md what it is for, and in README.md of the repository`,
    `what it imports goes into docs/architecture.md and .dependency-cruiser.mjs`,
    `its tests run once scripts/test.mjs names it`,
  ];
}
