import { servedCountId } from '@vhcs/contract/schemas';
import type { SpellOut } from './raw-record.ts';

/** A count is known by its unit and period, whatever id a file gives it. */
export const spellOutServed = (): SpellOut => (record) => ({
  ...record,
  id: servedCountId(String(record['unit']), String(record['period'])),
});
