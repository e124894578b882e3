import { parseDocument } from 'htmlparser2';
import { compatibility, tooNewFor } from './support-line-browsers.mjs';

const { elements, global_attributes: globals } = compatibility.html;

/**
 * What of a piece of HTML some browser of the support line lacks: elements, and attributes, also
 * those that a template sets by a condition.
 *
 * @param {string} html
 * @returns names, such as `html.global_attributes.popover`, and who lacks them
 */
export function newMarkup(html) {
  return elementsOf(parseDocument(html)).flatMap(({ name: tag, attribs }) => {
    const used = [[`html.elements.${tag}`, elements[tag]]];
    for (const written of Object.keys(attribs)) {
      const name = written.replace('?', '');
      const own = elements[tag]?.[name];
      used.push(
        own
          ? [`html.elements.${tag}.${name}`, own]
          : [`html.global_attributes.${name}`, globals[name]],
      );
    }
    return used.flatMap(([name, entry]) => {
      const browsers = tooNewFor(entry?.__compat);
      return browsers.length > 0 ? [{ name, browsers }] : [];
    });
  });
}

function elementsOf({ children = [] }) {
  return children.flatMap((child) => [...(child.name ? [child] : []), ...elementsOf(child)]);
}
