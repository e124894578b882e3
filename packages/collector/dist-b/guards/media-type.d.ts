import type { RequestHead } from '../exchange.ts';
/**
 * Lets a request pass whose body has one of the types, whatever parameters follow.
 *
 * @throws ProblemError `unsupported-media-type` naming what came and what is accepted
 */
export declare function requireMediaType(request: RequestHead, accepted: readonly string[]): void;
//# sourceMappingURL=media-type.d.ts.map