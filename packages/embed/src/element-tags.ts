/** Every element that a page can use. */
export const elementTags = [
  'vhcs-satisfaction',
  'vhcs-campaign-badge',
  'vhcs-exemplar-card',
  'vhcs-exemplar-list',
  'vhcs-results',
  'vhcs-page-tools',
  'vhcs-visits',
  'vhcs-provider',
] as const;

export type ElementTag = (typeof elementTags)[number];
