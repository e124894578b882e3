import * as module from '../exemplar-card.ts';
import { startSingle } from './start-single.ts';

startSingle('vhcs-exemplar-card', module, import.meta.url);
