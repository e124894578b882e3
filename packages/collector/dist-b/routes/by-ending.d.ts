import type { AppContext } from '../exchange.ts';
import type { Handler } from '../resource.ts';
/** Answers an address whose last part is an id and an ending. */
export type EndedHandler = (c: AppContext, id: string) => Response | Promise<Response>;
/**
 * One address in two forms: with an ending such as `.svg` after the id, and without. Ids never hold
 * a dot. The router could tell them apart only by a pattern beside `:id`, which would take its fast
 * matching from every route.
 */
export declare function byEnding(ending: `.${string}`, { ended, plain }: {
    readonly ended: EndedHandler;
    readonly plain: Handler;
}): Handler;
//# sourceMappingURL=by-ending.d.ts.map