/** The global `fetch` of the moment of each call, so that what replaces it later is used. */
export function globalFetch(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, init);
}

/** The address of a path below a collector's own address. */
export const urlOf = (baseUrl: string, path: string): string => baseUrl.replace(/\/+$/, '') + path;
