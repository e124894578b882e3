import '@vhcs/elements/campaign-badge/define';

export { createPlainTransport as createTransport } from '@vhcs/client';
