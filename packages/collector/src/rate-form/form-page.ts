import { fillPath, routes } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import { languageLink } from '../html/site-bar.ts';
import { commentLimit, commentQuestion, fieldNameOf, fieldNames } from './fields.ts';
import { formAddress } from './form-address.ts';
import { renderPage } from './layout.ts';
import { noticeBox, titlePrefix } from './notice-box.ts';
import { noticeOfData } from './notice.ts';
import { questionField, textField } from './question.ts';
import type { RateView } from './view.ts';

/** The page with the form. */
export function renderForm(view: RateView): Promise<string> {
  const { words, language, unit, survey, touchpoint } = view;
  const heading = survey.title ? localizedText(survey.title, language) : html`${words.surveyTitle}`;
  return renderPage({
    language,
    title: `${titlePrefix(view)}${words.surveyTitle} – ${unit.name.vi}`,
    languageLink: languageLink(language, (other) => formAddress(view, other)),
    main: html`
      <header class="intro">
        <h1>${heading}</h1>
        <p class="unit">${localizedText(unit.name, language)}</p>
        ${touchpoint && html`<p class="touchpoint">${localizedText(touchpoint.name, language)}</p>`}
      </header>
      ${noticeBox(view)} ${form(view)} ${noticeOfData(view)}
    `,
  });
}

function form(view: RateView): Fragment {
  const { words, language, unit, survey } = view;
  const path = fillPath(routes.postRatingForm.path, { unit: unit.id });
  const questions = survey.questions.filter(
    (question) => fieldNameOf(survey, question) !== fieldNames.comment,
  );
  return html`<form method="post" action="${path}">
    ${hiddenFields(view)}
    ${survey.stem && html`<p class="stem">${localizedText(survey.stem, language)}</p>`}
    ${questions.map((question) => questionField(view, question))} ${commentField(view)}
    <div class="trap" aria-hidden="true">
      <label>
        ${words.trap}
        <input type="text" name="${fieldNames.trap}" tabindex="-1" autocomplete="off" />
      </label>
    </div>
    <button type="submit">${words.send}</button>
  </form>`;
}

function commentField(view: RateView): Fragment {
  const { survey, words, language } = view;
  const question = commentQuestion(survey);
  return textField(view, {
    name: fieldNames.comment,
    label: question ? localizedText(question.text, language) : html`${words.comment}`,
    maxLength: commentLimit(survey),
    required: false,
  });
}

function hiddenFields({
  stamp,
  survey,
  channel,
  touchpoint,
  service,
  language,
  notice,
}: RateView): Fragment {
  const hidden: readonly (readonly [name: string, value: string | undefined])[] = [
    [fieldNames.key, stamp.key],
    [fieldNames.made, String(stamp.madeMs)],
    [fieldNames.survey, survey.id],
    [fieldNames.version, String(survey.version)],
    [fieldNames.channel, channel],
    [fieldNames.touchpoint, touchpoint?.id],
    [fieldNames.service, service],
    [fieldNames.language, language],
    [fieldNames.warned, notice.kind === 'personal-data' ? 'yes' : undefined],
  ];
  return html`${hidden.map(
    ([name, value]) =>
      value !== undefined && html`<input type="hidden" name="${name}" value="${value}" />`,
  )}`;
}
