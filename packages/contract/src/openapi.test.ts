import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOpenapi } from './openapi.ts';
import { routes } from './routes.ts';

type Paths = Record<string, Record<string, { operationId: string }>>;

test('every route of the table is described once', () => {
  const { paths } = createOpenapi('1.0.0') as { paths: Paths };

  const described = Object.values(paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );

  assert.deepEqual(described.sort(), Object.keys(routes).sort());
});

test('every reference leads to a component', () => {
  const document = createOpenapi('1.0.0') as { components: { schemas: object } };

  const names = JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g);

  const missing = Array.from(names, ([, name = '']) => name).filter(
    (name) => !(name in document.components.schemas),
  );
  assert.deepEqual(missing, []);
});

test('refusals are described by status with their codes', () => {
  const { paths } = createOpenapi('1.0.0') as {
    paths: Record<string, Record<string, { responses: Record<string, { description: string }> }>>;
  };

  assert.match(paths['/v1/ratings']?.['post']?.responses['409']?.description ?? '', /unit-closed/);
});
