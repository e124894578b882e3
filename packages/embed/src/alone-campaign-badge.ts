export { createTransport } from './campaign-badge.ts';
