import { raw } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';

const MARK = '<!---->';

/** Where a fragment has what is written one by one. No value is taken for it: values are escaped. */
export const GAP: Fragment = raw(MARK);

/** A fragment as text, with what is written one by one in its gap, where it has one. */
export async function* filled(
  fragment: Fragment,
  textsWithin: () => AsyncIterable<string>,
): AsyncGenerator<string> {
  const [before = '', after] = String(await fragment).split(MARK);
  yield before;
  if (after === undefined) return;
  yield* textsWithin();
  yield after;
}
