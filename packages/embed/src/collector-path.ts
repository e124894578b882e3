/** The address of a path below a collector's own, which may end with a slash. */
export const collectorPath = (collectorUrl: string, path: string): string =>
  collectorUrl.replace(/\/+$/, '') + path;
