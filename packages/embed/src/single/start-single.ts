import { provideConnection } from '../connection.ts';
import type { ElementModule } from '../element-modules.ts';
import type { ElementTag } from '../element-tags.ts';
import { defineElement } from '../element.define.ts';
import { fillPlaceholders } from '../placeholder.ts';
import { claimPage } from '../registration.ts';
import { collectorOf } from '../script-tag.ts';
import { isSupported } from '../support.ts';

/**
 * Runs the page's only kind of element, from a script that holds it.
 *
 * @param scriptUrl address of the running script
 */
export function startSingle(
  tag: ElementTag,
  { Element, createTransport }: ElementModule,
  scriptUrl: string,
): void {
  if (!isSupported || !claimPage(tag)) return;
  const connection = { client: createTransport({ baseUrl: collectorOf(scriptUrl) }) };
  provideConnection(({ localName }) => (localName === tag ? connection : undefined));
  // In a task of its own: reading the script and drawing the element together would be a long one.
  setTimeout(() => {
    defineElement(tag, Element);
    fillPlaceholders(tag);
  });
}
