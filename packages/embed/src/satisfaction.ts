import '@vhcs/elements/satisfaction/define';

export { createTransport } from '@vhcs/client';
