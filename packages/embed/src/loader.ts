import type { Connection } from '@vhcs/elements';
import { provideConnection } from './connection.ts';
import { discover } from './discovery.ts';
import { aloneModules, elementModules } from './element-modules.ts';
import type { ElementTag } from './element-tags.ts';
import { claimPage } from './registration.ts';
import { collectorOf } from './script-tag.ts';

/** Engines without this keep the content inside the tags, which works without any script. */
const isSupported = 'adoptedStyleSheets' in document;

if (isSupported && claimPage()) {
  const baseUrl = collectorOf(import.meta.url);
  const connections: Partial<Record<ElementTag, Promise<Connection>>> = {};
  provideConnection(async ({ localName }) => connections[localName as ElementTag]);
  discover(Object.keys(elementModules) as ElementTag[], (tag, isAlone) => {
    const fetchModule = (isAlone ? aloneModules[tag] : undefined) ?? elementModules[tag];
    return (connections[tag] = fetchModule().then(({ createTransport }) => ({
      client: createTransport({ baseUrl }),
    })));
  });
}
