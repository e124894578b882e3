import { VhcsResults } from '@vhcs/elements/results';
import { startPinned } from './start-pinned.ts';

startPinned('results', { 'vhcs-results': VhcsResults });
