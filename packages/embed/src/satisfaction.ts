export { createLazyTransport as createTransport } from './lazy-transport.ts';
export { VhcsSatisfaction as Element } from '@vhcs/elements/satisfaction';
