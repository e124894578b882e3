import { localDateAt } from '@vhcs/contract';
import type { Clock } from '../capabilities.ts';
import type { Change } from '../store/audit.ts';
import type { Caller } from './guard.ts';

/** A change that a caller makes today. */
export const changeBy = ({ token, role }: Caller, clock: Clock): Change => ({
  by: { token, role },
  day: localDateAt(clock()),
});
