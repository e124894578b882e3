/*
 * What a page with a satisfaction element fetches: one file with the element and its client.
 */
import '@vhcs/elements/satisfaction/define';

export { createTransport } from '@vhcs/client';
