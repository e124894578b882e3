import '@vhcs/elements/provider/define';

export { createTransport } from '@vhcs/client';
