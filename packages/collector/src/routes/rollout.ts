import type { Rollout } from '@vhcs/contract';
import type { Log } from '../capabilities.ts';
import type { AppContext } from '../exchange.ts';
import { embedHeaders } from '../guards/security-headers.ts';
import type { InstallationMonitor } from '../installations/installation-monitor.ts';
import { taggedJson } from '../replies.ts';
import type { Handler } from '../resource.ts';
import type { RolloutSource } from '../rollout/rollout-source.ts';
import { taggedReply } from './tagged-reply.ts';

const rolloutHeaders = {
  ...embedHeaders,
  'Content-Type': 'application/json',
  'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400',
  Vary: 'Origin',
} as const;

/** What telling the loader needs. */
export interface RolloutOptions {
  readonly rollout: RolloutSource;
  readonly monitor: InstallationMonitor;
  readonly log: Log;
}

/** `GET /embed/v1/rollout.json`: the deployment's decision, and whether this page is to report. */
export function getRollout({ rollout, monitor, log }: RolloutOptions): Handler {
  return async (c) => {
    const report = await monitor.wants(askingOrigins(c)).catch((error: unknown) => {
      // A decision to switch something off must reach pages while the store is down, too.
      log.warn({ err: error, requestId: c.env.requestId }, 'installations cannot be read');
      return false;
    });
    const { off, canary } = rollout.current();
    const isNothing = off.length === 0 && !canary && !report;
    const told: Rollout = isNothing ? null : { off, canary, report };
    return taggedReply(c, taggedJson(told), rolloutHeaders);
  };
}

/**
 * The origins that the asking page may be registered under. A page of the collector's own origin
 * names none when it reads; its scheme is not known where a proxy has ended TLS.
 */
function askingOrigins(c: AppContext): readonly string[] {
  const named = c.req.header('Origin');
  if (named !== undefined) return [named];
  const { host } = new URL(c.req.url);
  return [`https://${host}`, `http://${host}`];
}
