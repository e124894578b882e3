/** The one call of `fetch` in the embed: the loader has no room for the client's transport. */
export const embedFetch = (url: string | URL, init?: RequestInit): Promise<Response> =>
  fetch(url, { credentials: 'omit', ...init });
