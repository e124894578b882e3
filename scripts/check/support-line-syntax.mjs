import { parse } from 'acorn';

/** ECMAScript 2022 is the newest edition of which every browser of the line has all. */
const ecmaVersion = 2022;

/**
 * What of a script some browser of the support line cannot read.
 *
 * @param {string} code
 * @param {'script' | 'module'} sourceType
 * @returns what is wrong and where, or nothing
 */
export function newSyntax(code, sourceType = 'module') {
  try {
    parse(code, { ecmaVersion, sourceType });
    return [];
  } catch ({ message, pos }) {
    const around = code.slice(Math.max(0, pos - 30), pos + 30);
    return [{ name: `syntax after ${ecmaVersion}`, browsers: [`${message}: …${around}…`] }];
  }
}
