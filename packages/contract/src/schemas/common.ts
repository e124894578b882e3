import { z } from 'zod';

/** An identifier as it stands in addresses and attributes: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')
  .meta({ id: 'Id', examples: ['ttpvhcc-lai-chau'] });

/**
 * Control characters other than tabs and line breaks, halves of a pair that a cut left, and what XML
 * has no place for: copied text brings them along, and PostgreSQL or a spreadsheet refuses them.
 */
const unstorable = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** Text as it was written, in Unicode NFC whatever form it arrived in; a space is where it held what cannot be stored. */
export const writtenSchema: z.ZodString = z
  .string()
  .overwrite((text) => text.replace(unstorable, ' '))
  .normalize('NFC');

/** One line or paragraph of text, as {@link writtenSchema} reads it. */
export const textSchema = (maxLength: number): z.ZodString =>
  writtenSchema.trim().min(1).max(maxLength);

/** A BCP 47 tag of the kind that `lang` attributes hold. */
export const languageSchema = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as vi or en');

/** Text by language: Vietnamese always, English and others where they exist. */
export const localizedSchema = z
  .object({ vi: textSchema(2000), en: textSchema(2000).optional() })
  .catchall(textSchema(2000));

/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const localDateSchema = z.iso.date().meta({ examples: ['2026-11-22'] });

/** A web address, kept as it was written. */
export const urlSchema: z.ZodURL = z
  .url({ protocol: /^https?$/ })
  .max(2048)
  .refine((url) => url.search(unstorable) < 0, 'an address without control characters');

/** Where a fact was read: a file, a page or a quotation, as its author named it. */
export const sourceSchema = textSchema(500);
