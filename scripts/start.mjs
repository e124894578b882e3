/*
 * `npm start`: builds what is stale, then runs the collector in this process, so that the signals
 * of a terminal reach it directly.
 */
import { build } from './build.mjs';

const npm = process.ppid;

build();
await import('@vhcs/collector/main');

// npm ends on SIGTERM without telling its script; the collector would stay behind, with the port.
const watch = setInterval(() => {
  if (process.ppid === npm) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 250);
watch.unref();
