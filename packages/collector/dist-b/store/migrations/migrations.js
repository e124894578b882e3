import { ratings } from "./01-ratings.js";
import { articleStars } from "./02-article-stars.js";
import { installations } from "./03-installations.js";
import { excludedRatings } from "./04-excluded-ratings.js";
import { operators } from "./05-operators.js";
import { registry } from "./06-registry.js";
import { comments } from "./07-comments.js";
import { scores } from "./08-scores.js";
import { heldRatings } from "./09-held-ratings.js";
/** The schema, one step after the other; what is new comes last. */
export const migrations = [
    ratings,
    articleStars,
    installations,
    excludedRatings,
    operators,
    registry,
    comments,
    scores,
    heldRatings,
];
//# sourceMappingURL=migrations.js.map