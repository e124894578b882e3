import { defaultSurvey, fillPath, routes, type Touchpoint, type Unit } from '@vhcs/contract';
import type { PageLanguage } from '../html/page-language.ts';
import { fieldNames } from './fields.ts';
import type { FormWish } from './view.ts';

/** A form, and what its address says of it. */
export interface WishedForm extends FormWish {
  readonly unit: Pick<Unit, 'id'>;
  readonly touchpoint?: Pick<Touchpoint, 'id'> | undefined;
}

/** Where a form is, in a language. */
export function formAddress(form: WishedForm, language: PageLanguage): string {
  const path = fillPath(routes.showRatingForm.path, { unit: form.unit.id });
  return `${path}?${formQuery(form, language).toString()}`;
}

/** What an address says of a form; the survey that every unit has goes without saying. */
export function formQuery(
  { survey, channel, touchpoint, service, chosen }: Omit<WishedForm, 'unit'>,
  language: PageLanguage,
): URLSearchParams {
  const query = new URLSearchParams();
  if (survey && survey.id !== defaultSurvey.id) query.set(fieldNames.survey, survey.id);
  if (channel !== 'form') query.set(fieldNames.channel, channel);
  if (touchpoint) query.set(fieldNames.touchpoint, touchpoint.id);
  if (service !== undefined) query.set(fieldNames.service, service);
  for (const [name, value] of chosen) query.append(name, value);
  query.set(fieldNames.language, language);
  return query;
}
