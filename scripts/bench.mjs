/* `npm run bench`: how fast, beside a lower bound measured in the same run. */
import { build } from './build.mjs';
import { benchIngest } from './bench/ingest.mjs';

build();
await benchIngest();
