import { headlineQuestion } from '@vhcs/contract';
import { html, type TemplateResult } from 'lit';
import { copied } from './copied.ts';
import { form } from './form.ts';
import { levels } from './levels.ts';
import type { Mode } from './mode.ts';
import type { View } from './rating.ts';
import { localized } from './words.ts';

/** One question on the survey's scale and, once a level is chosen, the optional comment. */
export const pulse: Mode = {
  render(view: View): TemplateResult {
    const question = headlineQuestion(view.survey);
    const fields =
      question &&
      copied(
        view,
        () =>
          html`<fieldset>
            <legend part="question">${localized(question.text, view)}</legend>
            ${levels(question, view)}
          </fieldset>`,
      );
    return form(view, { fields, hasComment: true });
  },
};
