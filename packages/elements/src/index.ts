export { connectionContext, type Connection } from './shared/connection.ts';
export { VhcsErrorEvent } from './shared/error-event.ts';
export { VhcsSatisfaction } from './satisfaction/satisfaction.ts';
export { VhcsBeforeSubmitEvent, VhcsSubmitEvent } from './satisfaction/satisfaction.events.ts';
