import { baseOf } from '../../words.ts';

/** The host's recordings in the slot. */
export const promptsOf = (slot: HTMLSlotElement | null): readonly HTMLAudioElement[] =>
  slot?.assignedElements().filter((element) => element instanceof HTMLAudioElement) ?? [];

/** The recording in a language: by its `lang`, else one without. */
export function promptFor(
  slot: HTMLSlotElement | null,
  language: string,
): HTMLAudioElement | undefined {
  const prompts = promptsOf(slot);
  const inLanguage = prompts.find(({ lang }) => lang !== '' && baseOf(lang) === baseOf(language));
  return inLanguage ?? prompts.find(({ lang }) => lang === '');
}
