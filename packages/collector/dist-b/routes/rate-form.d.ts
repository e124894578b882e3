import type { Log, Random } from '../capabilities.ts';
import type { Handler } from '../resource.ts';
import type { RatingIntake } from './ratings.ts';
/** What the form needs besides what taking a rating does. */
export interface RateFormOptions extends RatingIntake {
    readonly random: Random;
    readonly log: Log;
}
/** `GET /rate/:unit`: the form without script, or after it was sent the thanks. */
export declare function showRatingForm(options: RateFormOptions): Handler;
/** `POST /rate/:unit`: takes the form; a fault shows it again with everything that was typed. */
export declare function postRatingForm(options: RateFormOptions): Handler;
//# sourceMappingURL=rate-form.d.ts.map