import { fillPath, routes } from '@vhcs/contract';
import type { PageLanguage } from '../html/page-language.ts';
import { fieldNames } from './fields.ts';
import type { RateSubject } from './view.ts';

/** Where the form of a subject is, in a language. */
export function formAddress(subject: RateSubject, language: PageLanguage): string {
  const { unit, survey, channel, touchpoint, service } = subject;
  const query = new URLSearchParams({ [fieldNames.survey]: survey.id });
  if (channel !== 'form') query.set(fieldNames.channel, channel);
  if (touchpoint) query.set(fieldNames.touchpoint, touchpoint.id);
  if (service !== undefined) query.set(fieldNames.service, service);
  query.set(fieldNames.language, language);
  return `${fillPath(routes.showRatingForm.path, { unit: unit.id })}?${query.toString()}`;
}
