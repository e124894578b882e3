import { elementTags } from '../element-tags.ts';

/** One element of the page. */
interface FoundElement {
  readonly tag: string;
  /** Its own unit, or that of the nearest provider. */
  readonly unit: string | undefined;
  /** Whether its code has arrived. */
  readonly isThere: boolean;
  readonly isLazy: boolean;
  /** Whether it takes any room. */
  readonly isSeen: boolean;
}

/** What stands on the page. */
export interface Page {
  readonly elements: readonly FoundElement[];
  /** Names that look like ours and are none. */
  readonly unknownNames: readonly string[];
}

const known: readonly string[] = elementTags;

/** Looks at the document and at every open shadow root in it. */
export function lookAtPage(root: ParentNode = document): Page {
  const elements: FoundElement[] = [];
  const unknownNames: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const { localName, dataset, shadowRoot } = element;
    const { vhcs } = dataset;
    if (known.includes(localName)) {
      elements.push(found(element));
    } else if (localName.startsWith('vhcs-')) {
      unknownNames.push(`<${localName}>`);
    } else if (vhcs !== undefined && !known.includes(`vhcs-${vhcs}`)) {
      unknownNames.push(`data-vhcs="${vhcs}"`);
    } else if (shadowRoot) {
      const inside = lookAtPage(shadowRoot);
      elements.push(...inside.elements);
      unknownNames.push(...inside.unknownNames);
    }
  }
  return { elements, unknownNames };
}

function found(element: HTMLElement): FoundElement {
  const { localName: tag } = element;
  const ofProvider = element.closest('vhcs-provider[unit]')?.getAttribute('unit');
  const { width, height } = element.getBoundingClientRect();
  return {
    tag,
    unit: (element.getAttribute('unit') ?? '') || (ofProvider ?? undefined),
    isThere: customElements.get(tag) !== undefined && element.shadowRoot !== null,
    isLazy: element.getAttribute('loading') === 'lazy',
    isSeen: tag === 'vhcs-provider' || (width > 0 && height > 0),
  };
}
