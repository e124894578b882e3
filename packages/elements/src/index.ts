export { VhcsCampaignBadge } from './campaign-badge/campaign-badge.ts';
export { VhcsExemplarCard } from './exemplar-card/exemplar-card.ts';
export { VhcsExemplarList } from './exemplar-list/exemplar-list.ts';
export { VhcsPageTools } from './page-tools/page-tools.ts';
export type { Contrast } from './page-tools/display.ts';
export { VhcsContrastEvent, VhcsTextSizeEvent } from './page-tools/page-tools.events.ts';
export { VhcsProvider } from './provider/provider.ts';
export { VhcsResults } from './results/results.ts';
export { VhcsSatisfaction } from './satisfaction/satisfaction.ts';
export {
  VhcsBeforeSubmitEvent,
  VhcsDismissEvent,
  VhcsSubmitEvent,
} from './satisfaction/satisfaction.events.ts';
export type { MessagePack } from './satisfaction/words.ts';
export { connectionContext, type Connection } from './shared/connection.ts';
export { VhcsErrorEvent } from './shared/error-event.ts';
export { VhcsVisits } from './visits/visits.ts';
