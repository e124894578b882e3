import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An element of an XML document that has been read to its end; names are without prefixes. */
export interface ReadElement {
  readonly name: string;
  /** The text behind the last start of an element within it, or behind its own. */
  readonly text: string;
  readonly attribute: (name: string) => string | undefined;
}

/**
 * Reads an XML document, and tells of its elements as they end.
 *
 * @throws Error when it is not well-formed
 */
export function readXml(xml: string, tell: (element: ReadElement) => void): void {
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  const addText = (more: string): void => {
    text += more;
  };
  parser.on('opentagstart', () => (text = ''));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    tell({ name: tag.local, text, attribute: (name) => attributeOf(tag, name) });
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

const attributeOf = ({ attributes }: SaxesTagNS, name: string): string | undefined =>
  Object.values(attributes).find(({ local }) => local === name)?.value;
