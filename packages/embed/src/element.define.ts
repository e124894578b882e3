/** Registers an element; the first to come keeps a name that several copies want. */
export function defineElement(tag: string, Element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, Element);
}
