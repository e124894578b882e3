/** Every element that can be switched off. */
export const elementTags = [
    'vhcs-satisfaction',
    'vhcs-campaign-badge',
    'vhcs-exemplar-card',
    'vhcs-exemplar-list',
    'vhcs-results',
    'vhcs-page-tools',
    'vhcs-visits',
    'vhcs-provider',
];
//# sourceMappingURL=element-tags.js.map