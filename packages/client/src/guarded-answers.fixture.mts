/**
 * Support for tests, never exported: what programs check of an answer is never stricter than its
 * schema, whatever the answer. The ending `.mts` keeps it out of the package's build.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';

/** A seed makes a failure repeatable; each case is a fault in a real answer. */
const runs = { seed: 733, numRuns: 150 } as const;

/** A call whose answer is checked. */
export interface Guarded<Client> {
  readonly read: (client: Client) => Promise<unknown>;
  readonly schema: {
    safeParse(json: unknown): { readonly success: boolean; readonly data?: unknown };
  };
  /** Answers as a collector gives them. */
  readonly samples: readonly unknown[];
}

/** Makes a client whose every request is answered so. */
export type Connect<Client> = (fetch: () => Promise<Response>) => Client;

/** Holds the answer of each call to its schema. */
export function holdToSchemas<Client>(
  guarded: Readonly<Record<string, Guarded<Client>>>,
  connect: Connect<Client>,
): void {
  for (const [name, { read, schema, samples }] of Object.entries(guarded)) {
    const readFrom = async (json: unknown): Promise<unknown> =>
      read(connect(() => Promise.resolve(Response.json(json))));

    test(`an answer of ${name} that the schema accepts is accepted`, async () => {
      let accepted = 0;
      await fc.assert(
        fc.asyncProperty(faulty(samples), async (json) => {
          // As a collector sends it: defaults are filled in.
          const { success, data } = schema.safeParse(json);
          if (!success || !isDeepStrictEqual(data, json)) return;
          accepted++;
          assert.deepEqual(await readFrom(json), json);
        }),
        runs,
      );

      assert.ok(accepted > 0);
    });

    test(`fields of ${name} that a newer collector sends are left in`, async () => {
      const field = fc.tuple(fc.stringMatching(/^new[A-Z][a-z]{1,8}$/), fc.jsonValue());
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...samples), field, async (sample, [key, value]) => {
          const json = asSent({ ...(sample as object), [key]: value });

          assert.deepEqual(await readFrom(json), json);
        }),
        { ...runs, numRuns: 30 },
      );
    });

    test(`JSON that is no ${name} is refused as none`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue(), async (json) => {
          if (schema.safeParse(json).success) return;

          await assert.rejects(readFrom(json), { name: 'VhcsError', kind: 'schema' });
        }),
        { ...runs, numRuns: 60 },
      );
    });
  }
}

const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** A sample as it is, or with one of its fields replaced by any JSON, or left out. */
const faulty = (samples: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.constantFrom(...samples.map(asSent)).chain((sample) => {
    const fields = Object.entries(sample as object);
    const replaced = fc.constantFrom(...fields.map(([name]) => name));
    const fault = fc
      .tuple(replaced, fc.option(fc.jsonValue(), { nil: undefined }))
      .map(([name, value]) => asSent({ ...(sample as object), [name]: value }));
    return fc.oneof({ arbitrary: fault, weight: 9 }, fc.constant(sample));
  });
