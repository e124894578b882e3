/** Engines without this keep the content inside the tags, which works without any script. */
export const isSupported: boolean = 'adoptedStyleSheets' in document;
