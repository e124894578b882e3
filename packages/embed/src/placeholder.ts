/**
 * Puts the element that a placeholder stands for into it: `<div data-vhcs="satisfaction"
 * data-unit="…">`, for editors that strip hyphenated tags. Every other `data-*` becomes an
 * attribute, and what is inside stays the content that is shown without the script.
 */
export function fillPlaceholder(placeholder: HTMLElement): void {
  const { vhcs, ...attributes } = placeholder.dataset;
  const tag = `vhcs-${String(vhcs)}`;
  if (placeholder.firstElementChild?.localName === tag) return;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}
