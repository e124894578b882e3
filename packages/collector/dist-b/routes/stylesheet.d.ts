import type { Handler } from '../resource.ts';
/** `GET /static/….css`: the look of the collector's own pages. */
export declare function getStylesheet(styles: string): Handler;
//# sourceMappingURL=stylesheet.d.ts.map