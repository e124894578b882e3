import type { RequestHead } from '../exchange.ts';
import { ProblemError, quoted } from '../problems.ts';

/**
 * Lets a request pass whose body has one of the types, whatever parameters follow.
 *
 * @returns the accepted type that it is
 * @throws ProblemError `unsupported-media-type` naming what came and what is accepted
 */
export function requireMediaType(request: RequestHead, accepted: readonly string[]): string {
  const header = request.headers.get('Content-Type');
  const found = header === null ? undefined : accepted.find((type) => isType(header, type));
  if (found !== undefined) return found;

  const came =
    header === null ? 'The request has no Content-Type' : `Content-Type is ${quoted(header)}`;
  throw new ProblemError('unsupported-media-type', `${came}; send ${accepted.join(' or ')}.`, {
    errors: [{ field: 'Content-Type', message: `expected ${accepted.join(' or ')}` }],
    headers: { Accept: accepted.join(', ') },
  });
}

/** The type stands first, in any case, and a parameter or nothing follows. */
function isType(header: string, type: string): boolean {
  if (!header.startsWith(type) && !header.toLowerCase().startsWith(type)) return false;
  const rest = header.slice(type.length).trimStart();
  return rest === '' || rest.startsWith(';');
}
