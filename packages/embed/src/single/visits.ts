import * as module from '../visits.ts';
import { startSingle } from './start-single.ts';

startSingle('vhcs-visits', module, import.meta.url);
