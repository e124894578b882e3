const PROVIDER = 'vhcs-provider';

interface Reconnectable extends Element {
  connectedCallback(): void;
  disconnectedCallback(): void;
}

/**
 * Makes one of our elements ask for a connection again. Elements of every release ask when they are
 * connected, and only then; so it goes through what it goes through when the page moves it.
 */
export function askAgain(element: Element): void {
  if (!isReconnectable(element)) return;
  element.disconnectedCallback();
  element.connectedCallback();
}

/** The elements below a root, in shadow trees too, save those that a nearer provider answers. */
export function* elementsBelow(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.localName === PROVIDER) continue;
    yield* elementsBelow(element);
    if (element.shadowRoot) yield* elementsBelow(element.shadowRoot);
  }
}

/** The provider around a node, through shadow trees. */
export function providerAround({ parentNode }: Node): Element | null {
  if (parentNode instanceof ShadowRoot) return providerAround(parentNode.host);
  if (!(parentNode instanceof Element)) return null;
  return parentNode.localName === PROVIDER ? parentNode : providerAround(parentNode);
}

function isReconnectable(element: Element): element is Reconnectable {
  return element.localName.startsWith('vhcs-') && 'connectedCallback' in element;
}
