/* Written by scripts/elements/react-components.mjs. */
export type { CommonProps, ElementComponent } from './element-component.ts';
export { VhcsCampaignBadge, type VhcsCampaignBadgeProps } from './campaign-badge.ts';
export { VhcsExemplarCard, type VhcsExemplarCardProps } from './exemplar-card.ts';
export { VhcsExemplarList, type VhcsExemplarListProps } from './exemplar-list.ts';
export { VhcsPageTools, type VhcsPageToolsProps } from './page-tools.ts';
export { VhcsProvider, type VhcsProviderProps } from './provider.ts';
export { VhcsResults, type VhcsResultsProps } from './results.ts';
export { VhcsSatisfaction, type VhcsSatisfactionProps } from './satisfaction.ts';
export { VhcsVisits, type VhcsVisitsProps } from './visits.ts';
