import { relative } from 'node:path';
import ts from 'typescript';
import { globSync } from 'tinyglobby';

/** What runs in a visitor's browser. */
const patterns = [
  'packages/{contract,client,elements,embed}/src/**/*.ts',
  '!**/*.test.ts',
  '!**/*.conformance.ts',
  '!**/testing/**',
];

/**
 * Reads the sources of what runs in browsers.
 *
 * @param {string} sample a further source
 * @returns the checker that knows their types; the files; and the file of the sample
 */
export function readSources(sample) {
  const sampleName = 'support-line-sample.ts';
  const { options } = ts.getParsedCommandLineOfConfigFile('tsconfig.test.json', {}, ts.sys);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === sampleName
      ? ts.createSourceFile(name, sample, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  const names = globSync(patterns);
  const program = ts.createProgram([...names, sampleName], options, host);
  const fileOf = (name) => program.getSourceFile(name);
  return {
    checker: program.getTypeChecker(),
    files: names.map(fileOf),
    sample: fileOf(sampleName),
  };
}

/** Where something stands: the path of its file, and the line, from 1. */
export function placeOf(node, file) {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return { path: relative('.', file.fileName), line: line + 1 };
}
