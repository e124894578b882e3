/** The kinds of personal data that a comment is searched for. */
export type PersonalDataKind = 'dossier-code' | 'email' | 'citizen-id' | 'phone' | 'bank-account';

/** A passage that looks like personal data, by its place in the text. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Ordered: what an earlier pattern has taken is not looked at again. A digit is matched before what
 * stands in front of it is looked at, since most of a text is no digit. What stands in front of a
 * sign that may be missing is bounded (RFC 5321: 64 characters before the @), so that a long text
 * without spaces takes no longer than another.
 */
const patterns: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['dossier-code', /[A-Z\d][A-Z\d.]{2,40}-\d{6}-\d{4,}/gi],
  ['email', /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu],
  ['bank-account', /\d(?<=(tk|kho[aả]n|account)[^\d\n]{0,30}\d)([ .-]?\d){5,18}(?!\d)/giu],
  ['phone', /(?<![\d.])(\+?84|0)[ .-]?[2-9]([ .-]?\d){8,9}(?!\.?\d)/g],
  ['citizen-id', /\d(?<!(\d[ .-]?|\.)\d)([ .-]?\d){11,18}(?![ .-]?\d)/g],
];

/** Never personal by themselves: amounts grouped in threes, and codes of procedures. */
const harmless = /^([1-9]\d{0,2}(\.\d{3})+|[123]\.\d{6}\b.*)$/;

/**
 * Passages that look like a 12-digit citizen id, a phone number, a bank account, an e-mail address
 * or a dossier code, in the order of the text. Shapes of codes: the dossier code after the
 * agency-date-serial rule, phone numbers after the national numbering plan.
 */
export function findPersonalData(text: string): readonly PersonalDataFinding[] {
  const findings: PersonalDataFinding[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const taken = findings.some((other) => start < other.end && end > other.start);
      if (taken || harmless.test(match[0])) continue;
      findings.push({ kind: kindOf(kind, match[0]), start, end });
    }
  }
  return findings.sort((a, b) => a.start - b.start);
}

/** A long number is a citizen id when it has twelve digits, else more likely an account. */
function kindOf(kind: PersonalDataKind, passage: string): PersonalDataKind {
  const isOtherNumber = kind === 'citizen-id' && passage.replace(/\D/g, '').length !== 12;
  return isOtherNumber ? 'bank-account' : kind;
}

/** The text with every such passage replaced by `[…]`. Each has a digit or an @; most texts have none. */
export function maskPersonalData(text: string): string {
  if (!/\d|@/.test(text)) return text;
  let masked = text;
  for (const [, pattern] of patterns) {
    masked = masked.replace(pattern, (match) => (harmless.test(match) ? match : '[…]'));
  }
  return masked;
}
