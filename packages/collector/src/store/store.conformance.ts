import { articleCases } from './testing/articles.ts';
import { closingCases } from './testing/closing.ts';
import { commentCases } from './testing/comments.ts';
import { figureCases } from './testing/figures.ts';
import { heldRatingCases } from './testing/held-ratings.ts';
import { installationCases } from './testing/installations.ts';
import { operatorCases } from './testing/operators.ts';
import { publishingCases } from './testing/publishing.ts';
import { registryCases } from './testing/registry.ts';
import { replacingCases } from './testing/replacing.ts';
import { savingCases } from './testing/saving.ts';
import { scoreCases } from './testing/scores.ts';
import { storeCases, type OpenStore } from './testing/suite.ts';

/** Registers the tests that every implementation of `Store` passes. */
export function storeSuite(name: string, open: OpenStore): void {
  ratingSuite(name, open);
  const storeCase = storeCases(name, open);
  closingCases(storeCase);
  publishingCases(storeCase);
  heldRatingCases(storeCase);
  installationCases(storeCase);
  figureCases(storeCase);
  operatorCases(storeCase);
  registryCases(storeCase);
  commentCases(storeCase);
  scoreCases(storeCase);
}

/** Registers those of them that hold what becomes of a rating when it is saved. */
export function ratingSuite(name: string, open: OpenStore): void {
  const storeCase = storeCases(name, open);
  savingCases(storeCase);
  replacingCases(storeCase);
  articleCases(storeCase);
}
