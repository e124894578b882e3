/**
 * Elsewhere the content inside the tags stays, which works without any script: in engines without
 * such sheets, and in documents of XHTML, where templates are no XML.
 */
export const isSupported: boolean =
  'adoptedStyleSheets' in document && document.createElement('P').matches('p');
