export { createPlainTransport as createTransport } from '@vhcs/client';
export { VhcsExemplarList as Element } from '@vhcs/elements/exemplar-list';
