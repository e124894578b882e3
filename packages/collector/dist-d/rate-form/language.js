/**
 * The language of the page: the one that is named, else the first that the browser prefers among
 * those that exist, else Vietnamese.
 */
export function pageLanguage(named, acceptLanguage) {
    return known(named ?? '') ?? preferred(acceptLanguage ?? '') ?? 'vi';
}
function preferred(header) {
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
function known(tag) {
    const base = tag.toLowerCase().split('-')[0];
    return base === 'vi' || base === 'en' ? base : undefined;
}
//# sourceMappingURL=language.js.map