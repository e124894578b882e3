export { createTransport } from '@vhcs/client';
export { VhcsProvider as Element } from '@vhcs/elements/provider';
