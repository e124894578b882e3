export { createPlainTransport as createTransport } from '@vhcs/client';
export { VhcsPageTools as Element } from '@vhcs/elements/page-tools';
