import { resolve } from 'node:path';

/** What of Lit the elements could come to use, and a release has not. */
const absent =
  /from ["'](?:@lit|lit\/)|\b(?:reflect|useDefault|noAccessor|hasChanged)\b|\btype: ?(?:Object|Array)\b|\bmathml`|<!--|="[^"${]*>|[ \n]\.[a-z]*[A-Z]\w*=\$|\b(?:noChange|shouldUpdate|fromAttribute|toAttribute|scheduleUpdate|getUpdateComplete|shadowRootOptions)\b/;

/**
 * Puts what `packages/embed/src/slim-lit` has in the place of Lit, and fails when an element comes
 * to use more.
 *
 * @returns {import('rollup').Plugin}
 */
export function slimLit() {
  return {
    name: 'slim-lit',
    resolveId: (source) =>
      source === 'lit' ? resolve('packages/embed/dist/slim-lit/index.js') : null,
    transform(code, id) {
      if (/\/packages\/elements\/dist\//.test(id) && absent.test(code)) {
        this.error(`${id} uses a part of Lit that packages/embed/src/slim-lit does not have`);
      }
      return null;
    },
  };
}
