import type { Transport } from '@vhcs/client';
import type { Answer, Rating, Receipt, Survey } from '@vhcs/contract';
import type { TemplateResult } from 'lit';
import type { SatisfactionMessages } from './satisfaction.messages.ts';
import type { Draft, Refusal, Submission } from './submission.ts';
import type { Speech, Text } from './words.ts';

/** A rating as the element makes it; the key is added when it is sent. */
export type RatingDraft = Omit<Rating, 'idempotencyKey' | 'replaces'>;

/** How ratings are made and sent, and who hears of it. */
export interface RatingOptions {
  readonly client: () => Transport | undefined;
  /** The rating that a draft stands for. */
  readonly toRating: (draft: Draft) => RatingDraft;
  /** Asked before anything is sent; false keeps it from being sent. */
  readonly mayBeSent: (rating: RatingDraft) => boolean;
  readonly onStored: (receipt: Receipt) => void;
  readonly onError: (error: unknown) => void;
}

/**
 * What one visitor entered, and how far it has come. It goes its own way when the form begins anew:
 * the next visitor has another.
 */
export interface Entry {
  submission: Submission;
  /** The rating as it was meant when the form began anew; before that, the element says. */
  rating?: RatingDraft;
}

/** The rating of the visitor who is there, from the first tap until it is stored. */
export interface OngoingRating {
  readonly entry: Entry;
  readonly submission: Submission;
  readonly options: RatingOptions;
  /** What is rarely said, once it was asked for. */
  readonly explanations: Explanations | undefined;
  /** Whether the visitor has unfolded what becomes of a rating. */
  readonly isNoticeOpen: boolean;
  /** What stands there instead when the rating has come to something, once that was fetched. */
  readonly outcome: Outcome | undefined;
  /** Goes on to another state; with an entry, that which was sent goes on, shown or not. */
  set(submission: Submission, entry?: Entry): void;
  edit(change: Partial<Draft>): void;
  /** Notes the answer to one question. */
  answer(question: string, answer: Answer): void;
  /** Sends what was entered, or asks first when it seems to hold personal data. */
  send(options?: SendOptions): void;
  /** Fetches what is rarely said. */
  explain(): Promise<void>;
  /** Unfolds what becomes of a rating, or folds it up. */
  readonly toggleNotice: () => void;
}

/** How a rating is sent. */
export interface SendOptions {
  /** Whether what seems to be personal data is replaced by `[…]`. Default: false. */
  readonly isMasked?: boolean;
}

/** What is drawn, and what is acted upon. */
export interface View extends Speech {
  readonly survey: Survey;
  readonly rating: OngoingRating;
  /** What the element says. */
  readonly words: SatisfactionMessages;
}

/** What a mode puts into its form. */
export interface FormParts {
  /** What is asked. Not shown with the thanks. */
  readonly fields: unknown;
  /** Whether the survey's optional comment is asked for below, once there is an answer. */
  readonly hasComment?: boolean;
  /** A message about what was entered, spoken when it appears. */
  readonly hint?: unknown;
  /** The buttons while the visitor answers. Default: one to send, once there is an answer. */
  readonly buttons?: unknown;
  /** What stands there after the rating was stored. Default: thanks, and a button to change it. */
  readonly thanks?: Standing;
  /** What the button that sends does. Default: it sends. */
  readonly onSubmit?: () => void;
}

/** What stands in a form: what is asked, what the visitor is told, and what can be done. */
export interface Standing {
  readonly fields: unknown;
  readonly comment?: unknown;
  readonly status?: unknown;
  readonly buttons?: unknown;
}

/** What stands in a form in place of what is ongoing; undefined where nothing has come of it. */
export type Outcome = (ongoing: Standing, view: View, parts: FormParts) => Standing | undefined;

/** Code for what is rarely said. */
export interface Explanations {
  readonly refusalText: (refusal: Refusal, speech: Speech) => TemplateResult;
  /** With the rights where they are others than on a page. */
  readonly noticeText: (speech: Speech, rights?: Text) => TemplateResult;
}
