export { createTransport } from './satisfaction.ts';
