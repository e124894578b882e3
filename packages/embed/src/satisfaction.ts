import '@vhcs/elements/satisfaction/define';

export { createLazyTransport as createTransport } from './lazy-transport.ts';
