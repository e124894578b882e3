import { baseLanguage } from '@vhcs/contract';

/** The host's recordings in the slot. */
export const promptsOf = (slot: HTMLSlotElement | null): readonly HTMLAudioElement[] =>
  slot?.assignedElements().filter((element) => element instanceof HTMLAudioElement) ?? [];

/** The recording in a language: by its `lang`, else one without. */
export function promptFor(
  slot: HTMLSlotElement | null,
  language: string,
): HTMLAudioElement | undefined {
  const prompts = promptsOf(slot);
  const inLanguage = prompts.find(
    ({ lang }) => lang !== '' && baseLanguage(lang) === baseLanguage(language),
  );
  return inLanguage ?? prompts.find(({ lang }) => lang === '');
}
