import { once } from 'node:events';
import { endChild, startChild } from './child.mjs';

/** Width and height of the screen, in pixels. */
const SCREEN = 4000;

/** Where its pointer stands, in pixels from the left and from the top. */
export const POINTER = SCREEN / 2;

/** A screen that nobody sees, on the first free number, for a browser that cannot do without one. */
export async function startDisplay() {
  const server = startChild(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${SCREEN}x${SCREEN}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [number] = await Promise.race([
    once(server.stdio[3], 'data'),
    once(server, 'exit').then(([code]) => {
      throw new Error(`Xvfb ended with ${code} before it named its display`);
    }),
  ]);
  return { name: `:${String(number).trim()}`, end: () => endChild(server) };
}
