import '@vhcs/elements/page-tools/define';

export { createPlainTransport as createTransport } from '@vhcs/client';
