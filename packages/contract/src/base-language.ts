/**
 * The language of a tag, without its region: `en` for `en-GB`, also where a page writes `EN` or
 * `en_US`. `lang` ignores case by definition.
 */
export const baseLanguage = (tag: string): string => tag.toLowerCase().replace(/[-_].*/, '');
