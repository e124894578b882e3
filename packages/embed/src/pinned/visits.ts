import { VhcsVisits } from '@vhcs/elements/visits';
import { startPinned } from './start-pinned.ts';

startPinned('visits', { 'vhcs-visits': VhcsVisits });
