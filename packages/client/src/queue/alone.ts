import { page } from './page.ts';

/**
 * Does some work while no other tab of the origin does work of that name. Where a browser has no
 * such locks, tabs work beside one another: the keys of ratings make that a waste, and no harm.
 */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = page.navigator?.locks;
  return locks ? locks.request(name, work) : work();
}
