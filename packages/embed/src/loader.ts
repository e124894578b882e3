import { provideConnection } from './connection.ts';
import { discover } from './discovery.ts';
import { aloneModules, elementModules, type ElementModule } from './element-modules.ts';
import type { ElementTag } from './element-tags.ts';
import { claimPage } from './registration.ts';
import { collectorOf } from './script-tag.ts';

/** Engines without this keep the content inside the tags, which works without any script. */
const isSupported = 'adoptedStyleSheets' in document;

if (isSupported && claimPage()) {
  const baseUrl = collectorOf(import.meta.url);
  const fetched: Partial<Record<ElementTag, Promise<ElementModule>>> = {};
  provideConnection(async ({ localName }) => {
    const module = await fetched[localName as ElementTag];
    return module && { client: module.createTransport({ baseUrl }) };
  });
  discover(Object.keys(elementModules) as ElementTag[], (tag, isAlone) => {
    const fetchModule = (isAlone ? aloneModules[tag] : undefined) ?? elementModules[tag];
    return (fetched[tag] = fetchModule());
  });
}
