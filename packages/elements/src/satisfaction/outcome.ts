import { headlineQuestion } from '@vhcs/contract';
import { html, type LitElement, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { button } from './button.ts';
import { doneMark } from './done-mark.ts';
import { actions, message } from './follow-up.ts';
import { en, vi, type OutcomeMessages } from './outcome.messages.ts';
import { styles } from './outcome.styles.ts';
import type { FormParts, Outcome, Standing, View } from './rating.ts';
import { localized, wordsIn } from './words.ts';

const tables = { vi, en };

/** Gives an element what it says when its rating has come to something. */
export function createOutcome(host: LitElement): Outcome {
  adoptStyles(host, [styles]);
  return outcome;
}

/** Where the visitor stands when a rating was stored, refused, or may hold personal data. */
function outcome(ongoing: Standing, view: View, parts: FormParts): Standing | undefined {
  const { rating } = view;
  const { phase } = rating.submission;
  const words = wordsIn(tables, view);
  const onEdit = (): void => {
    rating.edit({});
  };
  switch (phase.kind) {
    case 'thanked':
      return (
        parts.thanks ?? {
          fields: thanks(words),
          status: recorded(view, words),
          buttons: actions(button(words.edit, onEdit)),
        }
      );
    case 'confirming':
      return {
        ...ongoing,
        status: message(words.personalData),
        buttons: actions(
          button(words.editComment, onEdit, 'primary goal'),
          button(words.sendMasked, () => {
            rating.send({ isMasked: true });
          }),
        ),
      };
    case 'failed': {
      const reason =
        phase.refusal && message(rating.explanations?.refusalText(phase.refusal, view), 'goal');
      return reason && { ...ongoing, status: reason };
    }
    default:
      return undefined;
  }
}

const thanks = (words: OutcomeMessages): TemplateResult =>
  html`<div class="thanks">
    ${doneMark}
    <h2 class="goal" tabindex="-1">${words.thanks}</h2>
  </div>`;

/** The level that stands for the rating, in words, and that it can be changed. */
function recorded(view: View, words: OutcomeMessages): TemplateResult {
  const { survey, rating } = view;
  const answer = rating.submission.draft.answers[headlineQuestion(survey)?.id ?? ''];
  const point = survey.scale.points.find(({ value }) => value === answer);
  const level = point && html`${words.recorded} ${localized(point.label, view)}.`;
  return html`<p>${level} ${words.editable}</p>`;
}
