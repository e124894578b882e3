import type { Handler } from '../resource.ts';
/** `GET /static/….js`: a script for frames, which any page may load. */
export declare function getScript(script: string): Handler;
//# sourceMappingURL=script.d.ts.map