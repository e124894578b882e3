/** A text that stands by itself, as it is written within a sentence: with a small first letter. */
export function withinSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
