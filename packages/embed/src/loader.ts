import { provideConnection } from './connection.ts';
import { discover } from './discovery.ts';
import { claimPage } from './registration.ts';
import { collectorOf } from './script-tag.ts';

/** Engines without this keep the content inside the tags, which works without any script. */
const isSupported = 'adoptedStyleSheets' in document;

const satisfaction = async () => import('./satisfaction.ts');

if (isSupported && claimPage()) {
  const baseUrl = collectorOf(import.meta.url);
  provideConnection(async () => {
    const { createTransport } = await satisfaction();
    return { client: createTransport({ baseUrl }) };
  });
  discover({ 'vhcs-satisfaction': satisfaction });
}
