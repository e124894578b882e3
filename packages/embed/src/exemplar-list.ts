import '@vhcs/elements/exemplar-list/define';

export { createPlainTransport as createTransport } from '@vhcs/client';
