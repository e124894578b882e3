/* Copies the release files into the collector's package, which serves them where it is installed. */
import { cpSync, rmSync } from 'node:fs';
import { root } from './published.mjs';

const carried = new URL('packages/collector/embed/', root);

rmSync(carried, { recursive: true, force: true });
cpSync(new URL('dist/embed/', root), carried, { recursive: true });
