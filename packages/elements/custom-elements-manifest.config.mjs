import { literalTypesPlugin } from '../../scripts/elements/literal-types-plugin.mjs';
import { publicApiPlugin } from '../../scripts/elements/public-api-plugin.mjs';

/** For `scripts/elements/manifest.mjs`, and for `cem analyze` in this folder. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [literalTypesPlugin(import.meta.dirname), publicApiPlugin()],
};
