import * as module from '../results.ts';
import { startSingle } from './start-single.ts';

startSingle('vhcs-results', module, import.meta.url);
