import { ratings } from './01-ratings.ts';
import { articleStars } from './02-article-stars.ts';
import { installations } from './03-installations.ts';
import { excludedRatings } from './04-excluded-ratings.ts';
import { operators } from './05-operators.ts';
import { registry } from './06-registry.ts';
import { comments } from './07-comments.ts';
import { scores } from './08-scores.ts';
import { heldRatings } from './09-held-ratings.ts';
import { openForms } from './10-open-forms.ts';
import { forgettableOpenRatings } from './11-forgettable-open-ratings.ts';
import type { Migration } from './migration.ts';

/** The schema, one step after the other; what is new comes last. */
export const migrations: readonly Migration[] = [
  ratings,
  articleStars,
  installations,
  excludedRatings,
  operators,
  registry,
  comments,
  scores,
  heldRatings,
  openForms,
  forgettableOpenRatings,
];
