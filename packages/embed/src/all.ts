/*
 * The single file with everything, for pages that pin one version. The page is connected before
 * the elements are registered, since they ask for the connection as soon as they are.
 */
import './start.ts';
import '@vhcs/elements/satisfaction/define';
