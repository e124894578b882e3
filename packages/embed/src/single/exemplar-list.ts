import * as module from '../exemplar-list.ts';
import { startSingle } from './start-single.ts';

startSingle('vhcs-exemplar-list', module, import.meta.url);
