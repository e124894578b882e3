import * as module from '../page-tools.ts';
import { startSingle } from './start-single.ts';

startSingle('vhcs-page-tools', module, import.meta.url);
