/* Runs every check of `npm run check`, and writes how many passed and which failed. */
import { writeFileSync } from 'node:fs';
import { runChecks } from '../check.mjs';

const count = runChecks();
writeFileSync(process.env.VHCS_COUNT_FILE, JSON.stringify(count));
process.exitCode = count.failures.length > 0 ? 1 : 0;
