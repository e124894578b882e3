import { fillPath, msUntilNextDay, routes } from '@vhcs/contract';
import { parse, serialize } from 'hono/utils/cookie';
import type { RateSubject } from './view.ts';

const MS_PER_SECOND = 1000;

type Rated = Pick<RateSubject, 'unit' | 'survey'>;

/** The cookie that says that a browser has rated a unit today. Its value is the same for everybody. */
export function ratedMark({ unit, survey }: Rated, nowMs: number): string {
  return serialize(markName(survey.id), '1', {
    path: fillPath(routes.showRatingForm.path, { unit: unit.id }),
    maxAge: Math.ceil(msUntilNextDay(nowMs) / MS_PER_SECOND),
    httpOnly: true,
    sameSite: 'Lax',
  });
}

/**
 * Whether a browser has the mark.
 *
 * @param cookies the `Cookie` of its request
 */
export function isMarked(cookies: string | undefined, { survey }: Rated): boolean {
  return cookies !== undefined && markName(survey.id) in parse(cookies);
}

const markName = (survey: string): string => `vhcs-rated-${survey}`;
