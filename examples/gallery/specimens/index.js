import { specimens as visits } from './visits.js';

/** Every element with its specimens, in the order of the page. */
export const collections = [{ element: 'visits', specimens: visits }];
