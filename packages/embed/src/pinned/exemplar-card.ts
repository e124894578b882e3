import { VhcsExemplarCard } from '@vhcs/elements/exemplar-card';
import { startPinned } from './start-pinned.ts';

startPinned('exemplar-card', { 'vhcs-exemplar-card': VhcsExemplarCard });
