import type { Unit } from '@vhcs/contract';
import { unitIdSchema } from '@vhcs/contract/schemas';
import { sampleRegistry } from '../../testing/test-app.ts';

/** As many units as are asked for, `don-vi-0` and so on: each like the first of the samples. */
export function unitsLikeFirst(count: number): readonly Unit[] {
  const [first] = sampleRegistry.units;
  if (!first) throw new Error('The samples have no unit.');
  return Array.from({ length: count }, (_, index) => ({
    ...first,
    id: unitIdSchema.parse(`don-vi-${String(index)}`),
  }));
}
