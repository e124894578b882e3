import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { problems } from '@vhcs/contract';
import ts from 'typescript';
import { refusals } from '../src/refusals.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const guide = await readFile(join(root, 'docs/guides/sdk.md'), 'utf8');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

test('every example of the guide compiles', () => {
  const examples = [...guide.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);
  const files = new Map(
    examples.map((code, index) => [
      join(root, `packages/client/example-${String(index)}.mts`),
      code,
    ]),
  );
  const host = ts.createCompilerHost(options);
  const withExamples: ts.CompilerHost = {
    ...host,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    readFile: (path) => files.get(path) ?? host.readFile(path),
    getSourceFile: (path, language) => {
      const code = files.get(path);
      return code === undefined
        ? host.getSourceFile(path, language)
        : ts.createSourceFile(path, code, language);
    },
  };

  const program = ts.createProgram([...files.keys()], options, withExamples);
  const faults = ts.getPreEmitDiagnostics(program);

  assert.ok(examples.length >= 8);
  assert.equal(
    ts.formatDiagnostics(faults, {
      getCanonicalFileName: (path) => path,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
    '',
  );
});

test('every code with which a call may be refused is in the guide, with its status', () => {
  const rows = new Map(
    [...guide.matchAll(/^\| `([a-z-]+)` +\| (\d{3}) /gm)].map(([, code, status]) => [code, status]),
  );

  for (const code of Object.values(refusals).flat()) {
    assert.equal(rows.get(code), String(problems[code].status), code);
  }
});
