import type { PageLanguage } from './words.ts';

/**
 * The language of the page: the one that is named, else the first that the browser prefers among
 * those that exist, else Vietnamese.
 */
export function pageLanguage(named: string | null, acceptLanguage: string | null): PageLanguage {
  return known(named ?? '') ?? preferred(acceptLanguage ?? '') ?? 'vi';
}

function preferred(header: string): PageLanguage | undefined {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/\s*;\s*q=/i);
      return { language: known(tag), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0]?.language;
}

function known(tag: string): PageLanguage | undefined {
  const base = tag.toLowerCase().split('-')[0];
  return base === 'vi' || base === 'en' ? base : undefined;
}
