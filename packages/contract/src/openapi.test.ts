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

interface Body {
  readonly content?: Readonly<
    Record<
      string,
      { readonly schema: { readonly properties?: object; readonly required?: string[] } }
    >
  >;
}

interface DescribedOperation {
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body & { readonly description: string }>>;
}

/** One operation of the document. */
function operationAt(path: string, method = 'get'): DescribedOperation {
  const { paths } = createOpenapi('1.0.0') as {
    paths: Record<string, Record<string, DescribedOperation>>;
  };
  return paths[path]?.[method] ?? assert.fail(`${method} ${path} is not described`);
}

test('a record, its page and its picture are addresses of their own', () => {
  const typesAt = (path: string) => Object.keys(operationAt(path).responses['200']?.content ?? {});

  assert.deepEqual(typesAt('/v1/units/{id}'), ['application/json']);
  assert.deepEqual(typesAt('/v1/units/{id}.html'), ['text/html']);
  assert.deepEqual(typesAt('/v1/exemplars/{unit}.html'), ['text/html']);
  assert.deepEqual(typesAt('/v1/badges/{id}.svg'), ['image/svg+xml']);
  assert.deepEqual(
    operationAt('/v1/badges/{id}.svg').parameters.map(({ name }) => name),
    ['id', 'lang'],
  );
});

test('the form is described with every field that it has for all surveys', () => {
  const { requestBody } = operationAt('/rate/{unit}', 'post');

  const schema = requestBody?.content?.['application/x-www-form-urlencoded']?.schema;
  assert.deepEqual(Object.keys(schema?.properties ?? {}).sort(), [
    'channel',
    'comment',
    'key',
    'lang',
    'level',
    'made',
    'service',
    'survey',
    'touchpoint',
    'version',
    'warned',
    'website',
  ]);
  assert.deepEqual(schema?.required, ['key', 'level']);
});

test('a form that is not taken is answered by a page, one that is taken by none', () => {
  const { responses } = operationAt('/rate/{unit}', 'post');

  assert.equal(responses['303']?.content, undefined);
  for (const status of ['404', '409', '422', '503']) {
    assert.deepEqual(Object.keys(responses[status]?.content ?? {}), ['text/html'], status);
  }
  for (const status of ['400', '403', '413', '415']) {
    assert.deepEqual(
      Object.keys(responses[status]?.content ?? {}),
      ['application/problem+json'],
      status,
    );
  }
});

test('what narrows a list is described by name', () => {
  const namesAt = (path: string) => operationAt(path).parameters.map(({ name }) => name);

  assert.deepEqual(namesAt('/v1/exemplars'), [
    'q',
    'province',
    'level',
    'model',
    'limit',
    'cursor',
  ]);
  assert.deepEqual(namesAt('/v1/units/{id}/summary'), [
    'id',
    'survey',
    'version',
    'series',
    'period',
    'trend',
  ]);
});
