import '@vhcs/elements/results/define';

export { createPlainTransport as createTransport } from '@vhcs/client';
