import type { CallName, RefusalCode } from './refusals.ts';

/** Only there for types. */
declare const refusal: unique symbol;

/** The answer to a call, which by its type knows the codes with which the call may be refused. */
export type Reply<T, Name extends CallName> = Promise<T> & {
  readonly [refusal]?: RefusalCode<Name>;
};

/** The codes with which a call may be refused; of another promise, any. */
export type CodeOf<Call> = Call extends { readonly [refusal]?: infer Code }
  ? Exclude<Code, undefined> & string
  : string;
