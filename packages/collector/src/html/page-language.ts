/** Languages in which the pages' own words exist. */
export type PageLanguage = 'vi' | 'en';

/** What each language calls itself. */
export const languageNames: Readonly<Record<PageLanguage, string>> = {
  vi: 'Tiếng Việt',
  en: 'English',
};

/** The language that a page does not have, and links to. */
export function otherLanguage(language: PageLanguage): PageLanguage {
  return language === 'vi' ? 'en' : 'vi';
}

/**
 * The language of a page that one visitor gets: the one that is named, else the first that the
 * browser prefers among those that exist, else Vietnamese.
 */
export function visitorLanguage(named: string | null, acceptLanguage: string | null): PageLanguage {
  return known(named ?? '') ?? preferred(acceptLanguage ?? '') ?? 'vi';
}

/**
 * The language of a page that is published: the one that is named, in any case and with any region,
 * else Vietnamese. What the browser prefers plays no part, so that one address has one content for
 * every reader.
 */
export function publishedLanguage(named: string | undefined): PageLanguage {
  return known(named ?? '') ?? 'vi';
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
