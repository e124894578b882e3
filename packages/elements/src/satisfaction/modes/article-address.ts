/**
 * The address by which an article is known: what the page names, else the page's canonical link,
 * else where the page is; absolute, and without the part behind `#`. Read when it is needed, since
 * portals change their address without loading a page.
 */
export function articleAddress(named: string | undefined): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const address = named ?? canonical?.href ?? location.href;
  try {
    const url = new URL(address, document.baseURI);
    url.hash = '';
    return url.href;
  } catch {
    return address;
  }
}
