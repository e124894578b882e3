import * as module from '../satisfaction.ts';
import { startSingle } from './start-single.ts';

startSingle('vhcs-satisfaction', module, import.meta.url);
