import { VhcsSatisfaction } from '@vhcs/elements/satisfaction';
import { startPinned } from './start-pinned.ts';

startPinned('satisfaction', { 'vhcs-satisfaction': VhcsSatisfaction });
