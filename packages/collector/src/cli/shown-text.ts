/** More of a value is not repeated in a message, in characters. */
const MOST_SHOWN = 100;

/** Text in one line that somebody else wrote: it must not command the terminal. */
export const harmless = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

/** A value as a message repeats it: of a long one its beginning. */
export function shortened(value: string): string {
  if (value.length <= MOST_SHOWN) return value;
  const characters = Array.from(value.slice(0, 2 * MOST_SHOWN));
  return `${characters.slice(0, MOST_SHOWN).join('')}…`;
}
