/*
 * `npm start`: builds what is stale, then runs the collector in this process, so that signals
 * reach it directly.
 */
import { build } from './build.mjs';

build();
await import('@vhcs/collector/main');
