/*
 * `npm run bench`: how fast, beside a lower bound measured in the same run. `npm run bench --
 * page-load` runs only the suites that are named.
 */
import { build } from './build.mjs';
import { benchExport } from './bench/export.mjs';
import { benchHundred } from './bench/hundred.mjs';
import { benchIngest } from './bench/ingest.mjs';
import { benchPageLoad } from './bench/page-load/page-load.mjs';
import { benchReading } from './bench/reading.mjs';

const suites = {
  ingest: benchIngest,
  reading: benchReading,
  export: benchExport,
  hundred: benchHundred,
  'page-load': benchPageLoad,
};

const known = Object.keys(suites);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(
    `Không có phép đo ${unknown.join(', ')}; có ${known.join(', ')}. (No such suite; these are there.)`,
  );
  process.exitCode = 2;
} else {
  build();
  for (const name of wanted.length > 0 ? wanted : known) await suites[name]();
}
