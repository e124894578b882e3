import '@vhcs/elements/visits/define';

export { createPlainTransport as createTransport } from '@vhcs/client';
