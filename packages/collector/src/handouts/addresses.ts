import { fillPath, routes, type RouteName } from '@vhcs/contract';
import type { PageLanguage } from '../html/page-language.ts';
import { fieldNames } from '../rate-form/fields.ts';
import { handoutFields } from './handout-query.ts';
import type { Handout, RatedPlace } from './handout.ts';

/** How a visitor comes by an address: off paper, or in a message. */
export type HandoutChannel = 'qr' | 'link';

/**
 * The form of a place. Nothing more stands in it than what the form is to know: each character
 * makes the code denser.
 *
 * @param origin where visitors reach the collector
 */
export function formAddress(origin: string, place: RatedPlace, channel: HandoutChannel): string {
  const query = placeQuery(place, { [fieldNames.channel]: channel });
  return `${origin}${pathTo('showRatingForm', place)}${query}`;
}

/** The form of the unit as people type it: `danhgia.example.gov.vn/rate/ttpvhcc-lai-chau`. */
export function typedAddress(origin: string, place: RatedPlace): string {
  return `${new URL(origin).host}${pathTo('showRatingForm', place)}`;
}

/** The code of a place as a picture. */
export function codeAddress(place: RatedPlace): string {
  return `${pathTo('getRatingCode', place)}${placeQuery(place)}`;
}

/** The page of a sheet. */
export function handoutAddress(handout: Handout, language: PageLanguage): string {
  return `${pathTo('showHandout', handout)}${placeQuery(handout, {
    ...(handout.layout !== 'poster' && { [handoutFields.layout]: handout.layout }),
    ...(language !== 'vi' && { [handoutFields.language]: language }),
  })}`;
}

/** The page of the sheets without its query, to which a form sends. */
export function handoutPath({ unit }: RatedPlace): string {
  return pathTo('showHandout', { unit });
}

const pathTo = (route: RouteName, { unit }: RatedPlace): string =>
  fillPath(routes[route].path, { unit: unit.id });

function placeQuery(
  { touchpoint, service }: RatedPlace,
  first: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(first);
  if (touchpoint) query.set(handoutFields.touchpoint, touchpoint.id);
  if (service !== undefined) query.set(handoutFields.service, service);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
