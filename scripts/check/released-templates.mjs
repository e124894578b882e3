import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { globSync } from 'tinyglobby';

/**
 * The HTML that the elements draw: every template of the released scripts, once, without what is
 * put into it.
 *
 * @throws when nothing was released
 */
export function releasedTemplates() {
  const templates = new Set();
  for (const file of globSync('dist/embed/**/*.js')) {
    const code = readFileSync(file, 'utf8');
    full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), ({ type, quasis }) => {
      if (type !== 'TemplateLiteral') return;
      const text = quasis.map(({ value }) => value.cooked).join('');
      if (text.includes('<')) templates.add(text);
    });
  }
  if (templates.size === 0) {
    throw new Error('looked for templates in dist/embed, and found none. Build first.');
  }
  return [...templates];
}
