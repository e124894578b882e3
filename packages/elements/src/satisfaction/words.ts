import { baseLanguage, type Localized } from '@vhcs/contract';
import { html, type TemplateResult } from 'lit';

/** A word or sentence that is shown; a template where it is not in the language around it. */
export type Text = string | TemplateResult;

/**
 * Words that a page brings for one language, as plain data: by the key of a message, or for a text
 * of the survey by its Vietnamese.
 */
export type MessagePack = Readonly<Record<string, string>>;

/** The language to speak. */
export interface Speech {
  /** The wished language of texts. */
  readonly language: string;
  /** The page's own words for it. */
  readonly pack?: MessagePack | undefined;
}

/** A table of messages by base language; Vietnamese is the source of every other. */
export interface Tables<Words> {
  readonly vi: Words;
  readonly [language: string]: Partial<Words> | undefined;
}

/** Messages in a language, the page's own words first; what is missing is Vietnamese, marked so. */
export const wordsIn = <Words extends object>(
  tables: Tables<Words>,
  { language, pack }: Speech,
): Words => ({
  ...(Object.fromEntries(
    Object.entries(tables.vi).map(([key, text]) => [key, marked(text)]),
  ) as Words),
  ...tables[baseLanguage(language)],
  ...pack,
});

/**
 * Texts with the values for their `{name}` put in. What has no value stays as it is.
 *
 * @param texts a record of texts, such as a table of messages
 */
export const filled = <Texts>(
  texts: Texts,
  values: Readonly<Record<string, string | number>>,
): Texts =>
  JSON.parse(
    JSON.stringify(texts).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    ),
  ) as Texts;

/** A text of the survey, marked as Vietnamese where the wished language is missing. */
export const localized = (texts: Localized, { language, pack }: Speech): Text =>
  texts[language] ?? texts[baseLanguage(language)] ?? pack?.[texts.vi] ?? marked(texts.vi);

const marked = (text: unknown): TemplateResult => html`<span lang="vi">${text}</span>`;
