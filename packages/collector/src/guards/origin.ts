import type { Site } from '@vhcs/contract';
import type { RequestHead } from '../exchange.ts';
import { ProblemError, quoted } from '../problems.ts';
import { ownMachineName } from './registered-sites.ts';

/** Which pages may send ratings. */
export interface OriginPolicy {
  /**
   * The origin of the page that sent the request; null when none is named, as by servers and scripts.
   *
   * @throws ProblemError `origin-not-allowed` for a page of a site that is not registered
   */
  admit(request: RequestHead): string | null;
}

/**
 * Takes ratings from the registered sites, from further origins, and from the collector's own
 * pages. CORS is no such check: a page may send a rating without being able to read the answer.
 */
export function createOriginPolicy(
  sites: readonly Site[],
  furtherOrigins: readonly string[] = [],
): OriginPolicy {
  const allowed = new Set([...sites.flatMap((site) => site.origins), ...furtherOrigins]);
  return {
    admit: (request) => {
      const origin = request.headers.get('Origin');
      if (origin === null || allowed.has(origin)) return origin;
      if (allowed.has(ownMachineName(origin) ?? '')) return origin;
      if (isSameHost(origin, request.url)) return origin;
      throw notAllowed(origin);
    },
  };
}

/** Hosts are compared without scheme: in front of the collector a proxy may have ended TLS. */
function isSameHost(origin: string, url: string): boolean {
  const host = hostOf(origin);
  return host !== undefined && host === hostOf(url);
}

/** Undefined for what is no address: the header `Host` may hold anything. */
const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).host : undefined;

function notAllowed(origin: string): ProblemError {
  const remedy =
    origin === 'null'
      ? 'The page hides its origin (a sandboxed frame, a file, or Referrer-Policy no-referrer on a form); send from a page that has one.'
      : 'Register it with vhcs sites add, or add it to VHCS_ORIGINS and restart the collector.';
  return new ProblemError(
    'origin-not-allowed',
    `Ratings from pages of ${quoted(origin)} are not taken. ${remedy}`,
    { errors: [{ field: 'Origin', message: `${quoted(origin)} belongs to no registered site` }] },
  );
}
