export { createPlainTransport as createTransport } from '@vhcs/client';
export { VhcsExemplarCard as Element } from '@vhcs/elements/exemplar-card';
