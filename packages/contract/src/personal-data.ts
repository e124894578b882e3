/** The kinds of personal data that a comment is searched for. */
export type PersonalDataKind = 'dossier-code' | 'email' | 'citizen-id' | 'phone' | 'bank-account';

/** A passage that looks like personal data, by its place in the text. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

/** Between the digits of any number; and of one that is known by its zero, +84 or a word. */
const near = '[ .-]?';
const wide = '(\\)?( {0,2}[._/-] {0,2}| {1,3}|,))?';

/** Nine digits, or twelve, after a word that announces them. */
const announced = (words: string, more = ''): RegExp =>
  new RegExp(`\\d(?<=(${words})( s[ốo]| là|[ :.-]){0,4}\\d)(${wide}\\d){8}${more}(?!\\d)`, 'giu');

/**
 * Ordered: what an earlier pattern has taken is not looked at again; what has no kind is harmless,
 * such as dates, amounts grouped in threes and codes of procedures. A digit is matched before what
 * stands in front of it is looked at, since most of a text is no digit. What stands in front of a
 * sign that may be missing is bounded (RFC 5321: 64 characters before the @), and a gap between
 * digits can be read in one way only, so that no text takes longer than another.
 */
const patterns: readonly (readonly [PersonalDataKind | undefined, RegExp])[] = [
  ['dossier-code', /[A-Z\d][A-Z\d.]{2,40}-\d{6}-\d{4,}/gi],
  ['email', /[\p{L}\d._%+-]{1,64} ?@+ ?[\p{L}\d-]+(\.[\p{L}\d-]+|,(com|vn|net|org)\b)+/gu],
  [
    'citizen-id',
    announced(
      'cmt|cmnd|cmtnd|cccd|chứng minh|nhân dân|căn cước|công dân|hộ chiếu',
      `((${wide}\\d){3})?`,
    ),
  ],
  [
    undefined,
    /(?<![\d.-])([0-3]?\d([/.-])[01]?\d\2(19|20)\d\d|(19|20)\d\d-[01]\d-[0-3]\d)(?!\.?\d)/g,
  ],
  [
    undefined,
    /(?<!\d\)?[ .-]?|\+)([1-9]\d{0,2}(\.\d{3})+(?![ .-]?\d)|[123]\.\d{6}(?!\d)(\.\d+)*)/g,
  ],
  ['bank-account', /\d(?<=(tk|kho[aả]n|account)[^\d\n]{0,30}\d)([ .-]?\d){5,18}(?!\d)/giu],
  [
    'phone',
    new RegExp(
      `(?<![\\d.])\\(?(\\+?84\\)?(${near}\\(?0\\)?)?|0)${near}[2-9](\\)?${near}\\d){8,9}(?!\\.?\\d)`,
      'g',
    ),
  ],
  [
    'phone',
    new RegExp(
      `(?<!\\d[.,]?|\\.)(?=(\\+84\\d{0,3}|0\\d{2,3})(${wide}\\d{2,4}){2,4}(?!\\d))\\+?\\d(${wide}\\d){9,11}(?!\\d)`,
      'g',
    ),
  ],
  ['phone', announced('zalo|viber|đt|sdt|điện thoại|phone')],
  ['citizen-id', /\d(?<!(\d[ .-]?|\.)\d)([ .-]?\d){11,18}(?![ .-]?\d)/g],
];

/**
 * Passages that look like a citizen id of 12 digits (9 in former days), a phone number, a bank
 * account, an e-mail address or a dossier code, in the order of the text, however their digits are
 * grouped. Shapes of codes: the dossier code after the agency-date-serial rule, phone numbers after
 * the national numbering plan.
 */
export function findPersonalData(text: string): readonly PersonalDataFinding[] {
  let rest = plain(text);
  if (!/\d|@/.test(rest)) return [];
  const findings: PersonalDataFinding[] = [];
  for (const [kind, pattern] of patterns) {
    if (kind) {
      for (const { 0: passage, index: start } of rest.matchAll(pattern)) {
        findings.push({ kind: kindOf(kind, passage), start, end: start + passage.length });
      }
    }
    rest = rest.replace(pattern, (passage) => 'x'.repeat(passage.length));
  }
  return findings.sort((a, b) => a.start - b.start);
}

/** The text at the same length, with one sign for each that is written in several ways. */
function plain(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Zs}\p{Cf}]/gu, (sign) => ' '.repeat(sign.length))
    .replace(/[\p{Pd}\u2212]/gu, (sign) => '-'.repeat(sign.length))
    .replace(/[([]at[)\]]/gi, '@@@@');
}

/**
 * A phone number with its zero has eleven digits at most. A long number is a citizen id when it has
 * nine or twelve digits, else more likely an account.
 */
function kindOf(kind: PersonalDataKind, passage: string): PersonalDataKind {
  const digits = passage.replace(/\D/g, '');
  if (kind === 'phone' && /^0\d{11}$/.test(digits)) return 'citizen-id';
  return kind === 'citizen-id' && !/^(\d{9}|\d{12})$/.test(digits) ? 'bank-account' : kind;
}

/**
 * The text with every such passage replaced by `[…]`, and again until none is left: a word that
 * announces a number may come nearer to the next one.
 */
export function maskPersonalData(text: string): string {
  const findings = findPersonalData(text);
  if (findings.length === 0) return text;
  const masked = findings.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[…]${rest.slice(end)}`,
    text,
  );
  return maskPersonalData(masked);
}
