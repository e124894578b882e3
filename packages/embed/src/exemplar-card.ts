import '@vhcs/elements/exemplar-card/define';

export { createPlainTransport as createTransport } from '@vhcs/client';
