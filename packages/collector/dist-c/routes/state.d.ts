import type { Handler } from '../resource.ts';
import type { Store } from '../store/store.ts';
/** `GET /openapi.json`; the document is made when it is first asked for. */
export declare function getOpenapi(): Handler;
/** `GET /healthz`: the process is alive. */
export declare const getHealth: Handler;
/** `GET /readyz`: ratings can be stored now. */
export declare function getReadiness(store: Store): Handler;
//# sourceMappingURL=state.d.ts.map