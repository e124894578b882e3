export { createTransport } from '@vhcs/client';
