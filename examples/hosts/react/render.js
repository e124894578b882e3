/*
 * A renderer of descriptions, as such libraries work: what stands there is compared with what is
 * wanted, equal kinds are kept and their attributes set, others are made anew.
 */

/** Describes an element: `h('p', { id: 'a' }, 'text')`. A `key` tells it from others of its kind. */
export const h = (type, props, ...children) => ({ type, props: props ?? {}, children });

const described = new WeakMap();

/** Makes the children of a node what is described. */
export function render(parent, children) {
  children.forEach((wanted, index) => {
    const standing = parent.childNodes[index];
    if (standing && isSame(standing, wanted)) update(standing, wanted);
    else if (standing) parent.replaceChild(create(wanted), standing);
    else parent.append(create(wanted));
  });
  while (parent.childNodes.length > children.length) parent.lastChild.remove();
}

function isSame(node, wanted) {
  if (typeof wanted === 'string') return node.nodeType === Node.TEXT_NODE;
  const before = described.get(node);
  return before?.type === wanted.type && before.props.key === wanted.props.key;
}

function create(wanted) {
  if (typeof wanted === 'string') return document.createTextNode(wanted);
  const node = document.createElement(wanted.type);
  described.set(node, { type: wanted.type, props: {}, children: [] });
  update(node, wanted);
  return node;
}

function update(node, wanted) {
  if (typeof wanted === 'string') {
    if (node.data !== wanted) node.data = wanted;
    return;
  }
  for (const [name, value] of Object.entries(wanted.props)) {
    if (name.startsWith('on')) node[name.toLowerCase()] = value;
    else if (name !== 'key') node.setAttribute(name, String(value));
  }
  described.set(node, wanted);
  render(node, wanted.children);
}
