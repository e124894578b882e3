import type { CommentReply, CommentState } from '@vhcs/contract';
import type { DecisionFault } from '../../store/comments.ts';

/** What the commands say that are about comments. */
export interface CommentWords {
  readonly description: string;
  readonly list: string;
  readonly publish: string;
  readonly hold: string;
  readonly reject: string;
  readonly redact: string;
  readonly route: string;
  readonly reply: string;
  readonly idArgument: string;
  readonly stateOption: string;
  readonly stateAccepted: string;
  readonly unitOption: string;
  readonly reasonOption: string;
  readonly reasonAccepted: string;
  readonly redactedOption: string;
  readonly redactedAccepted: string;
  readonly routeOption: string;
  readonly routeAccepted: string;
  readonly stanceOption: string;
  readonly stanceAccepted: string;
  readonly replyOption: string;
  readonly replyAccepted: string;
  readonly states: Readonly<Record<CommentState, string>>;
  readonly stances: Readonly<Record<CommentReply['stance'], string>>;
  readonly done: (id: string, state: string) => string;
  readonly unknown: (id: string) => string;
  readonly refused: (why: string) => string;
  readonly faults: Readonly<Record<DecisionFault, string>>;
  readonly empty: string;
}
