/** The tag of an element, or that of the element which a placeholder stands for. */
export const tagOf = ({ dataset: { vhcs }, localName }: HTMLElement): string =>
  vhcs ? `vhcs-${vhcs}` : localName;

/**
 * The element itself, or that which a placeholder stands for: `<div data-vhcs="satisfaction"
 * data-unit="…">`, for editors that strip hyphenated tags. It is put into the placeholder, every
 * other `data-*` becomes an attribute of it, and what is inside stays the content that is shown
 * without the script.
 */
export function elementOf(placeholder: HTMLElement): Element {
  const tag = tagOf(placeholder);
  const found = placeholder.localName === tag ? placeholder : placeholder.querySelector(tag);
  if (found) return found;
  const element = document.createElement(tag);
  for (const { name, value } of placeholder.attributes) {
    if (/^data-(?!vhcs|on|style)/.test(name)) element.setAttribute(name.slice(5), value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
  return element;
}

/** Fills the placeholders of one kind of element, those inserted later included. */
export function fillPlaceholders(tag: string): void {
  const fillAll = (): void => {
    const selector = `[data-vhcs="${tag.slice('vhcs-'.length)}"]`;
    document.querySelectorAll<HTMLElement>(selector).forEach(elementOf);
  };
  new MutationObserver(fillAll).observe(document, { childList: true, subtree: true });
  fillAll();
}
