import { createTransport } from '@vhcs/client';
import { provideConnection } from './connection.ts';
import { discover } from './discovery.ts';
import { elementTags } from './element-tags.ts';
import { claimPage } from './registration.ts';
import { collectorOf } from './script-tag.ts';

/** As a module the file has no `currentScript`, and as a classic script no `import.meta`. */
const own =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : Array.from(document.scripts).find(({ src }) => /\/vhcs\.all\.js([?#]|$)/.test(src));

if (own && claimPage()) {
  const client = createTransport({ baseUrl: collectorOf(own.src) });
  provideConnection(() => Promise.resolve({ client }));
  discover(elementTags, loaded);
}

/** Everything is in this one file. */
function loaded(): Promise<void> {
  return Promise.resolve();
}
