import { createOpenapi } from '@vhcs/contract/openapi';
import { ProblemError } from '../problems.ts';
import { momentaryReply, publicReply, taggedJson, type TaggedBody } from '../replies.ts';
import type { Handler } from '../resource.ts';
import type { Store } from '../store/store.ts';
import { collectorVersion } from '../version.ts';

const ok = { status: 'ok' } as const;

/** `GET /openapi.json`; the document is made when it is first asked for. */
export function getOpenapi(): Handler {
  let document: TaggedBody | undefined;
  return (c) => {
    document ??= taggedJson(createOpenapi(collectorVersion));
    return publicReply(c, document);
  };
}

/** `GET /healthz`: the process is alive. */
export const getHealth: Handler = (c) => momentaryReply(c, ok);

/** `GET /readyz`: ratings can be stored now. */
export function getReadiness(store: Store): Handler {
  return async (c) => {
    try {
      await store.ready();
    } catch (error) {
      throw new ProblemError('unavailable', 'Ratings cannot be stored now; ask again.', {
        headers: { 'Retry-After': '5' },
        cause: error,
      });
    }
    return momentaryReply(c, ok);
  };
}
