import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '@vhcs/contract';
import { createOpenapi } from '@vhcs/contract/openapi';
import { refusals, type CallName } from './refusals.ts';

interface Described {
  readonly paths: Record<
    string,
    Record<string, { readonly responses: Record<string, { readonly description: string }> }>
  >;
}

/** The codes that the collector's description names for a call. */
function described(name: CallName): string[] {
  const { paths } = createOpenapi('1.0.0') as unknown as Described;
  const { method, path } = routes[name];
  const responses = paths[path]?.[method.toLowerCase()]?.responses ?? {};
  return Object.values(responses).flatMap(({ description }) =>
    [...description.matchAll(/`([a-z-]+)`:/g)].map(([, code = '']) => code),
  );
}

for (const name of Object.keys(refusals) as CallName[]) {
  test(`the refusals of ${name} are those that the collector describes`, () => {
    assert.deepEqual([...refusals[name]].sort(), described(name).sort());
  });
}
