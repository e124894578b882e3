export { createPlainTransport as createTransport } from '@vhcs/client';
export { VhcsResults as Element } from '@vhcs/elements/results';
