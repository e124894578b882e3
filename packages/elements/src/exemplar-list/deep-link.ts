import { noFilters, toFilters, type Filters } from './filters.ts';

const DEFAULT_PREFIX = 'vhcs-';
const names = Object.keys(noFilters) as readonly (keyof Filters)[];

/** The filters that an address carries; undefined when it carries none. */
export function filtersIn(href: string, prefix: string): Filters | undefined {
  const { searchParams } = new URL(href);
  const found = names.map((name) => [name, searchParams.get(parameter(name, prefix))] as const);
  if (found.every(([, value]) => value === null)) return undefined;
  return toFilters(Object.fromEntries(found));
}

/** The address with these filters and no others; everything else in it stays. */
export function withFilters(href: string, prefix: string, filters: Filters): string {
  const url = new URL(href);
  for (const name of names) {
    if (filters[name]) url.searchParams.set(parameter(name, prefix), filters[name]);
    else url.searchParams.delete(parameter(name, prefix));
  }
  return url.href;
}

function parameter(name: string, prefix: string): string {
  return (prefix || DEFAULT_PREFIX) + name;
}
