import { VhcsExemplarList } from '@vhcs/elements/exemplar-list';
import { startPinned } from './start-pinned.ts';

startPinned('exemplar-list', { 'vhcs-exemplar-list': VhcsExemplarList });
