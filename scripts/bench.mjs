/* `npm run bench`: how fast, beside a lower bound measured in the same run. */
import { build } from './build.mjs';
import { benchHundred } from './bench/hundred.mjs';
import { benchIngest } from './bench/ingest.mjs';

build();
await benchIngest();
await benchHundred();
