import type { RateView } from './view.ts';
/** The page with the form. */
export declare function renderForm(view: RateView): Promise<string>;
//# sourceMappingURL=form-page.d.ts.map