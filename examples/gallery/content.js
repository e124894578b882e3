/** Makes what a page writes into a tag. */

/** An element with attributes and what is inside it. */
export function tag(name, attributes = {}, ...inside) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  element.append(...inside);
  return element;
}

/** A link, which works before and without the script. */
export const link = (href, text) => tag('a', { href }, text);
