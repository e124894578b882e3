import { provideConnection } from '../connection.ts';
import type { ElementModule } from '../element-modules.ts';
import type { ElementTag } from '../element-tags.ts';
import { claimPage } from '../registration.ts';
import { collectorOf } from '../script-tag.ts';
import { startElement } from '../start-element.ts';
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
  startElement(tag, Element);
}
