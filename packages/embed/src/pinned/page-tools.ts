import { VhcsPageTools } from '@vhcs/elements/page-tools';
import { startPinned } from './start-pinned.ts';

startPinned('page-tools', { 'vhcs-page-tools': VhcsPageTools });
