import * as module from '../provider.ts';
import { startSingle } from './start-single.ts';

startSingle('vhcs-provider', module, import.meta.url);
