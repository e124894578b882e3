import { isVhcsError, type VhcsError } from './errors.ts';
import type { CodeOf } from './reply.ts';

/** What came of a call: its data, or the error that it failed with. */
export type Outcome<T, Code extends string = string> =
  | { readonly data: T; readonly error?: undefined }
  | { readonly data?: undefined; readonly error: VhcsError & { readonly code?: Code | undefined } };

/**
 * Turns a failed call into a value, for who would rather look than catch. The codes of the error
 * are those of the call. What is no `VhcsError`, a mistake in the program that is, is thrown on.
 *
 * @example
 * const { data, error } = await safe(client.unit('vpqh'));
 * if (error?.code === 'unknown-resource') …
 */
export async function safe<Call extends Promise<unknown>>(
  call: Call,
): Promise<Outcome<Awaited<Call>, CodeOf<Call>>> {
  try {
    return { data: await call };
  } catch (error) {
    if (!isVhcsError(error)) throw error;
    return { error: error as VhcsError & { readonly code?: CodeOf<Call> } };
  }
}
