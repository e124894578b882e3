import { embedHeaders } from '../guards/security-headers.ts';
import { taggedText } from '../replies.ts';
import type { Handler } from '../resource.ts';
import { taggedReply } from './tagged-reply.ts';

const headers = {
  ...embedHeaders,
  'Content-Type': 'text/javascript; charset=utf-8',
  'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
} as const;

/** `GET /static/….js`: a script for frames, which any page may load. */
export function getScript(script: string): Handler {
  const tagged = taggedText(script);
  return (c) => taggedReply(c, tagged, headers);
}
