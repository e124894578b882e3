import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { Survey } from '@vhcs/contract';
import type { OngoingRating, RatingDraft, View } from './rating.ts';
import type { MessagePack } from './words.ts';

/** The way in which a survey is asked. A mode that keeps something belongs to one element. */
export interface Mode {
  /** Everything inside the frame. */
  readonly render: (view: View) => TemplateResult;
  /** Adds to a rating what the mode knows of it and the element does not. */
  readonly complete?: (rating: RatingDraft) => RatingDraft;
  /** Forgets what the mode keeps of one visitor. */
  readonly reset?: () => void;
  /** Whether a visitor has begun something. Default: whether the rating has answers. */
  readonly isInUse?: () => boolean;
  /** Lets go of the element, which turns to another survey or layout. */
  readonly leave?: () => void;
}

/** A survey in the mode in which it is asked. */
export interface ShownSurvey {
  readonly survey: Survey;
  readonly mode: Mode;
}

/** The element, as a mode sees it. */
export interface ModeHost extends LitElement {
  readonly survey: string | undefined;
  readonly layout: string | undefined;
  readonly article: string | undefined;
  readonly languages: string | undefined;
  readonly resetSeconds: number | undefined;
  readonly messages: Readonly<Record<string, MessagePack>> | undefined;
  open: boolean | undefined;
  /** Forgets what was entered. */
  reset(): void;
}

/** What a mode is made from. */
export interface ModeOptions {
  readonly host: ModeHost;
  readonly rating: OngoingRating;
  readonly survey: Survey;
  /** The mode that this one is put around, or takes the place of. */
  readonly inner: Mode;
}

/** A module that is fetched with the first survey of its kind, or at the first element so placed. */
export interface ModeModule {
  readonly styles: readonly CSSResult[];
  readonly createMode: (options: ModeOptions) => Mode | Promise<Mode>;
}
