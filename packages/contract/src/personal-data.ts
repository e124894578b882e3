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
const wide = '(\\)?( {0,2}[._/*|~-]{1,4} {0,2}| {1,3}|,))?';

/** So many digits after one of these words, or a few words further on. */
const announced = (words: string, digits: string): RegExp =>
  new RegExp(`\\d(?<=(${words})[^\\d\\n]{0,30}\\d)${digits}(?!\\d)`, 'gi');

const dossierCode =
  /([A-Z\d][A-Z\d.]{2,40} ?- ?\d{6}|\b2\d(0[1-9]|1[0-2])[0-3]\d) ?- ?\d{4,}(?!\d)/gi;

const email = /[\p{L}\d._%+-]{1,64} ?@+ ?[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu;

/** With its signs in words, or mistyped: what looks like it may be none, and so its end is known. */
const sign = '( ?@+ ?| a[ -]?cong )';
const dot = '( ?[.,] ?|[ ([]{1,2}(cham|dot)[ )\\]]{1,2})';
const spelledEmail = new RegExp(
  `(?<![\\w.+-])[\\w.+-]{1,64}((${sign}| at )(gmail|yahoo|hotmail|outlook|icloud)(${dot}(com|vn)\\b){0,2}|${sign}[\\w-]{1,63}(${dot}[\\w-]{1,63}){0,3}${dot}(com|vn|net|org))\\b`,
  'gi',
);

const dates =
  /(?<![\d.-])([0-3]?\d([/.-])[01]?\d\2(19|20)\d\d|(19|20)\d\d(-[01]\d-[0-3]\d| ?- ?(19|20)\d\d))(?!\.?\d)/g;

const hours = /(?<!\d[ .-]?)[012]?\d[.:h][0-5]\d ?- ?[012]?\d[.:h][0-5]\d(?![ .-]?\d)/g;

/** Of capitals and small letters: Đồng is a family name too. */
const sumsWithUnit =
  /(?<!\d[ .,-]?|\+)[1-9]\d{0,2}([ .,]?\d{3}){1,3} ?(dong(?! chi)|vnd|VND|d(?![\w/]))/g;

const sumsInThrees =
  /(?<!\d\)?[ .-]?|\+)([1-9]\d{0,2}(\.\d{3})+(?![ .-]?\d)|[123]\.\d{6}(?!\d)(\.\d+)*)/g;

/** Of counters and tickets: no phone number and hardly a citizen id has a zero before each group. */
const shortNumbers =
  /(?<!\d[ .,/-]{0,3})0\d(\d([,/] ?0\d\d)+|([ .,/-]{1,3}0\d)+)(?![ .,/-]{0,3}\d)/g;

const identity = announced(
  'cmt|cmnd|cccd|chung minh|can cuoc|ho chieu|passport',
  `(${wide}\\d){8}((${wide}\\d){3})?`,
);

const announcedPassport =
  /\b[a-z]{1,2} ?\d(?<=(ho chieu|passport)[^\d\n]{0,30}\d)( ?\d){6,8}(?!\d)/gi;

const passport = /(?<![\w./-])[A-Z]\d{7,8}(?![\w/-]|\.\d)/g;

const account = announced('tk|tai khoan|chuyen khoan|account', `(${near}\\d){5,18}`);

/** Of banks, taxes and insurances, which are spoken of together with sums as well. */
const longAccount = announced('bank|vcb|bidv|mst|so thue|bhxh|bhyt|bao hiem', `(${near}\\d){8,18}`);

const phoneWithZero = new RegExp(
  `(?<!\\d\\.?)\\(?((\\+|00)?84\\)?(${near}\\(?0\\)?)?|0)${near}[2-9](\\)?${near}\\d){8,9}(?!\\.?\\d)`,
  'g',
);

const phoneInGroups = new RegExp(
  `(?<!\\d[.,]?)(?=(\\+84\\d{0,3}|0\\d{2,3})(${wide}\\d{2,4}){2,4}(?!\\d))\\+?\\d(${wide}\\d){9,11}(?!\\d)`,
  'g',
);

const announcedPhone = announced(
  'zalo|viber|dt|dien thoai|phone|goi|lien he|lh|di dong',
  `(${wide}\\d){8}`,
);

const longNumber = /\d(?<!\d[ .-]?\d)([ .-]?\d){11,18}(?![ .-]?\d)/g;

/**
 * Ordered: what an earlier pattern has taken is not looked at again; what has no kind is harmless.
 * They read what {@link plain} makes of a text. A digit is matched before what stands in front of it
 * is looked at, since most of a text is no digit. What stands in front of a sign that may be missing
 * is bounded (RFC 5321: 64 characters before the @), and a gap between digits can be read in one way
 * only, so that no text takes longer than another.
 */
const patterns: readonly (readonly [PersonalDataKind | undefined, RegExp])[] = [
  ['dossier-code', dossierCode],
  ['email', email],
  ['email', spelledEmail],
  [undefined, dates],
  [undefined, hours],
  [undefined, sumsWithUnit],
  ['citizen-id', identity],
  ['citizen-id', announcedPassport],
  ['citizen-id', passport],
  [undefined, sumsInThrees],
  ['bank-account', account],
  ['bank-account', longAccount],
  [undefined, shortNumbers],
  ['phone', phoneWithZero],
  ['phone', phoneInGroups],
  ['phone', announcedPhone],
  ['citizen-id', longNumber],
];

/**
 * Passages that look like a citizen id of 12 digits (9 in former days) or a passport, a phone number, a
 * bank account, an e-mail address or a dossier code, in the order of the text, however their digits
 * are grouped, and whether or not the words about them have their marks. Shapes of codes: the dossier
 * code after the agency-date-serial rule, phone numbers after the national numbering plan. The
 * numbers of vehicles, houses and laws are left.
 */
export function findPersonalData(text: string): readonly PersonalDataFinding[] {
  return findPassages(text).map(({ kind, passage, start }) => ({
    kind: kindOf(kind, passage),
    start,
    end: start + passage.length,
  }));
}

interface Passage {
  /** Of the pattern that found it. */
  readonly kind: PersonalDataKind;
  readonly passage: string;
  readonly start: number;
}

function findPassages(text: string): readonly Passage[] {
  let rest = plain(text);
  if (!/[\d@]|a.?cong| at /i.test(rest)) return [];
  const passages: Passage[] = [];
  for (const [kind, pattern] of patterns) {
    rest = rest.replace(pattern, (passage, ...groups) => {
      if (kind) passages.push({ kind, passage, start: groups.at(-2) as number });
      return 'x'.repeat(passage.length);
    });
  }
  return passages.sort((a, b) => a.start - b.start);
}

/**
 * A phone number with its zero has eleven digits at most. A long number is a citizen id when it has
 * nine or twelve digits, else more likely an account; a passport begins with a letter.
 */
function kindOf(kind: PersonalDataKind, passage: string): PersonalDataKind {
  const digits = passage.replace(/\D/g, '');
  if (kind === 'phone' && /^0(?!084)\d{11}$/.test(digits)) return 'citizen-id';
  const isIdentity = /^[a-z]/i.test(passage) || /^(\d{9}|\d{12})$/.test(digits);
  return kind === 'citizen-id' && !isIdentity ? 'bank-account' : kind;
}

/**
 * The text at the same length, with one sign for each that is written in several ways, and letters
 * without their marks: many write Vietnamese without.
 */
function plain(text: string): string {
  return text
    .replace(/[\p{Zs}\p{Cf}]/gu, (sign) => ' '.repeat(sign.length))
    .replace(/[\p{Pd}\u2212]/gu, (sign) => '-'.repeat(sign.length))
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\0-¿]/g, (sign) => sign.normalize('NFKD').charAt(0))
    .replace(/[([](@|at|a.?cong)[)\]]/gi, (sign) => '@'.repeat(sign.length));
}

/**
 * The text with every such passage replaced by `[…]`, and again until none is left: a word that
 * announces a number may come nearer to the next one. Where something is replaced, the text comes
 * back in NFC, in which it is stored.
 */
export function maskPersonalData(text: string): string {
  const composed = text.normalize();
  const passages = findPassages(composed);
  if (passages.length === 0) return text;
  const masked = passages.reduceRight(
    (rest, { passage, start }) => `${rest.slice(0, start)}[…]${rest.slice(start + passage.length)}`,
    composed,
  );
  return maskPersonalData(masked);
}
