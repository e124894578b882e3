export { connectionContext, type Connection } from './shared/connection.ts';
export { VhcsSatisfaction } from './satisfaction/satisfaction.ts';
export {
  VhcsBeforeSubmitEvent,
  VhcsErrorEvent,
  VhcsSubmitEvent,
} from './satisfaction/satisfaction.events.ts';
