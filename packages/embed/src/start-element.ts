import { defineElement } from './element.define.ts';
import { fillPlaceholders } from './placeholder.ts';

/**
 * Draws the page's elements of one kind, whose script has arrived with them: in a task of its own,
 * because reading a script and drawing what it defines would together be a long one.
 */
export function startElement(tag: string, Element: CustomElementConstructor): void {
  setTimeout(() => {
    defineElement(tag, Element);
    fillPlaceholders(tag);
  });
}
