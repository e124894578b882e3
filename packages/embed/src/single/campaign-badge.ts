import * as module from '../campaign-badge.ts';
import { startSingle } from './start-single.ts';

startSingle('vhcs-campaign-badge', module, import.meta.url);
