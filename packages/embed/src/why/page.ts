import { elementTags } from '../element-tags.ts';
import { foundElement, type FoundElement } from './found-element.ts';

/** What stands on the page. */
export interface Page {
  readonly elements: readonly FoundElement[];
  /** Names that look like ours and are none. */
  readonly unknownNames: readonly string[];
}

const known: readonly string[] = elementTags;

/**
 * Looks at the document and at every open shadow root in it.
 *
 * @param collectorUrl the collector of the page's script
 */
export function lookAtPage(collectorUrl: string, root: ParentNode = document): Page {
  const elements: FoundElement[] = [];
  const unknownNames: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const { localName, dataset, shadowRoot } = element;
    const { vhcs } = dataset;
    if (known.includes(localName)) {
      elements.push(foundElement(element, collectorUrl));
    } else if (localName.startsWith('vhcs-')) {
      unknownNames.push(`<${localName}>`);
    } else if (vhcs !== undefined && !known.includes(`vhcs-${vhcs}`)) {
      unknownNames.push(`data-vhcs="${vhcs}"`);
    } else if (shadowRoot) {
      const inside = lookAtPage(collectorUrl, shadowRoot);
      elements.push(...inside.elements);
      unknownNames.push(...inside.unknownNames);
    }
  }
  return { elements, unknownNames };
}
