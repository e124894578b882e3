export { createPlainTransport as createTransport } from '@vhcs/client';
export { VhcsVisits as Element } from '@vhcs/elements/visits';
