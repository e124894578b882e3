import { taggedText } from '../replies.ts';
import type { Handler } from '../resource.ts';
import { taggedReply } from './tagged-reply.ts';

const headers = {
  'Content-Type': 'text/css; charset=utf-8',
  'Cache-Control': 'public, max-age=300',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** `GET /static/….css`: the look of the collector's own pages. */
export function getStylesheet(styles: string): Handler {
  const tagged = taggedText(styles);
  return (c) => taggedReply(c, tagged, headers);
}
