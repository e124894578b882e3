import { VhcsProvider } from '@vhcs/elements/provider';
import { startPinned } from './start-pinned.ts';

startPinned('provider', { 'vhcs-provider': VhcsProvider });
