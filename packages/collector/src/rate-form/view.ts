import type { PersonalDataKind, ProcedureCode, Survey, Touchpoint, Unit } from '@vhcs/contract';
import type { PageLanguage } from '../html/page-language.ts';
import type { Choice } from './fields.ts';
import type { FormStamp } from './stamp.ts';
import type { Words } from './words.ts';

/** What an address says of a form, whichever unit it is of. */
export interface FormWish {
  /** Default: the survey that every unit has. */
  readonly survey?: Survey | undefined;
  readonly channel: 'form' | 'link' | 'qr';
  /** The procedure that brought the visitor here; sent along, and shown nowhere. */
  readonly service?: ProcedureCode | undefined;
  /** What the address has chosen beforehand. */
  readonly chosen: readonly Choice[];
}

/** Who is rated, with which survey, and in which language: known before anything is filled in. */
export interface RateSubject extends FormWish {
  readonly language: PageLanguage;
  readonly words: Words;
  readonly unit: Unit;
  /** What the unit belongs to, where that is registered and goes on. */
  readonly parent?: Unit;
  readonly survey: Survey;
  readonly touchpoint?: Touchpoint;
}

/** Why the form is shown. */
export type RateNotice =
  | { readonly kind: 'none' }
  | { readonly kind: 'faults' }
  | { readonly kind: 'personal-data'; readonly kinds: readonly PersonalDataKind[] }
  /** Too much at once, here or from the visitor's network; `retryAfter` in seconds. */
  | { readonly kind: 'busy'; readonly retryAfter: string };

/** Everything that the form shows. */
export interface RateView extends RateSubject {
  /** What was filled in so far. */
  readonly fields: URLSearchParams;
  readonly stamp: FormStamp;
  readonly notice: RateNotice;
  /** What is wrong, by field name. */
  readonly faults: ReadonlyMap<string, string>;
}
