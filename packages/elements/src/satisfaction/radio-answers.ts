import type { Answer, Answers } from '@vhcs/contract';
import type { LitElement } from 'lit';
import type { OngoingRating } from './rating.ts';

/**
 * Notes the answer of a radio button that was chosen: its value, for the question that is its name.
 * Other controls do so themselves.
 */
export function noteRadio({ target }: Event, rating: OngoingRating): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
  rating.answer(target.name, JSON.parse(target.value) as Answer);
}

/**
 * Makes the radio buttons of an element say what the answers do: they may be copies that no template
 * knows. One that was pressed while a rating is on its way goes back, without losing the focus.
 */
export function showAnswers(host: LitElement, answers: Answers): void {
  const radios = host.renderRoot.querySelectorAll<HTMLInputElement>('[type=radio]');
  for (const radio of radios) radio.checked = radio.value === String(answers[radio.name]);
}
