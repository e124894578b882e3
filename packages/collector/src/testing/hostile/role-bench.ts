import { randomBytes } from 'node:crypto';
import type { Role } from '@vhcs/contract';
import { nodeFileForms } from '../../files/node-file-forms.ts';
import type { Store } from '../../store/store.ts';
import { sampleRatings } from '../../store/testing/sample-ratings.ts';
import { issueToken, type IssuedToken } from '../operators.ts';
import { createRegisteringApp, type RegisteringApp } from '../registering-app.ts';

/** The unit of the unit head. */
export const OWN = 'vp-ubnd-lai-chau';

/** Units that are another head's affair, the first of them below the own one. */
export const OTHERS = ['ttpvhcc-lai-chau', 'so-gddt-lai-chau'] as const;

/** The set of criteria of the samples by which units are scored. */
export const CRITERIA = 'cham-diem-9-chi-so';

/** A score of the set, each index at its best or below. */
export const POINTS = Object.fromEntries(
  [2, 2, 2, 1, 2, 2, 1, 1, 1].map((points, index) => [`cs${String(index + 1)}`, points]),
);

/** What only those may read who may see a unit: it stands in its comments and scores. */
export const secretOf = (unit: string): string => `bi-mat-cua-${unit}`;

/** A collector in which every unit has figures, comments, scores, alerts and held ratings. */
export interface RoleBench {
  readonly app: RegisteringApp;
  readonly token: IssuedToken;
  /** Ids of comments, by the unit that they are on. */
  readonly comments: readonly string[];
}

/** Fills an empty store, and makes a token of a role; a unit head's is of {@link OWN}. */
export async function createRoleBench(store: Store, role: Role): Promise<RoleBench> {
  const app = await createRegisteringApp(nodeFileForms, { store, random: randomBytes });
  for (const [index, unit] of [OWN, ...OTHERS].entries()) await fillUnit(store, unit, index);
  await store.closeBatches('2026-11-22', 10);
  const officer = await issueToken(store, 'emulation-officer');
  for (const unit of [OWN, ...OTHERS]) {
    const score = { set: CRITERIA, unit, period: '2026-H1', kind: 'self', points: POINTS };
    const body = JSON.stringify({ ...score, note: secretOf(unit) });
    await app.send('/v1/admin/scores', { body }, officer);
  }
  const comments = await store.comments.list({ limit: 100 });
  const token = await issueToken(store, role, role === 'unit-head' ? { unit: OWN } : {});
  // Ids are made by chance; in this order the same place has a comment on the same unit.
  const byUnit = [...comments].sort((one, other) => one.unit.localeCompare(other.unit));
  return { app, token, comments: byUnit.map(({ id }) => id) };
}

async function fillUnit(store: Store, unit: string, index: number): Promise<void> {
  const first = index * 1_000;
  const day = '2026-11-20';
  const ratings = [
    ...sampleRatings(first, 4, { unit, day, comment: `Chờ lâu, ${secretOf(unit)}` }),
    ...sampleRatings(first + 10, 36, { unit, day, answers: { q1: 1 } }),
    ...sampleRatings(first + 100, 5, { unit, day, hold: 'burst' }),
  ];
  await Promise.all(ratings.map((rating) => store.save(rating)));
}
