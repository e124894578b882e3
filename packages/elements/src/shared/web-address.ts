const WEB_ADDRESS = /^https?:\/\/([^/?#]+)/i;

/** The address, when it is one that a page may link to: of the web, and no script. */
export function webAddress(url: string | undefined): string | undefined {
  return url && WEB_ADDRESS.test(url) ? url : undefined;
}

/** The host that an address of the web names; undefined for any other text. */
export function hostOf(text: string): string | undefined {
  return WEB_ADDRESS.exec(text)?.[1];
}
