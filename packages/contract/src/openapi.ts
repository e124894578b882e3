import { z } from 'zod';
import type { Content, Operation } from './openapi-operation.ts';
import { operations } from './openapi-operations.ts';
import { problems } from './problem-codes.ts';
import { routes, type RouteName } from './routes.ts';
import { problemSchema } from './schemas/problem.ts';

type JsonObject = Record<string, unknown>;
type ToSchema = (schema: z.ZodType, io: 'input' | 'output') => JsonObject;

/**
 * The OpenAPI 3.1 document of the collector, made from the schemas and the table of routes.
 *
 * @param version version of the collector
 */
export function createOpenapi(version: string): JsonObject {
  const components: JsonObject = {};
  const toSchema: ToSchema = (schema, io) => {
    const whole = withComponentReferences(z.toJSONSchema(schema, { io }));
    const { $defs, id, ...own } = whole;
    delete own['$schema'];
    Object.assign(components, $defs);
    if (typeof id !== 'string') return own;
    components[id] = own;
    return { $ref: `#/components/schemas/${id}` };
  };

  const paths: Record<string, JsonObject> = {};
  for (const [name, operation] of Object.entries(operations) as [RouteName, Operation][]) {
    const { method, path } = routes[name];
    (paths[path] ??= {})[method.toLowerCase()] = {
      operationId: name,
      summary: operation.summary,
      ...(operation.secured && { security: [{ operatorToken: [] }] }),
      parameters: [...pathParameters(path), ...queryParameters(operation, toSchema)],
      ...(operation.body && {
        requestBody: { required: true, content: mediaTypes(operation.body, 'input', toSchema) },
      }),
      responses: { ...answersOf(operation, toSchema), ...refusalsOf(operation, toSchema) },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'VHCS collector', version, license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: { schemas: components, securitySchemes },
  };
}

const securitySchemes = {
  operatorToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'A token made by `vhcs tokens create`.',
  },
} as const;

function withComponentReferences(schema: JsonObject): JsonObject {
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(text) as JsonObject;
}

function pathParameters(path: string): readonly JsonObject[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(operation: Operation, toSchema: ToSchema): readonly JsonObject[] {
  return Object.entries(operation.query ?? {}).map(([name, { schema, description }]) => ({
    name,
    in: 'query',
    description,
    schema: toSchema(schema, 'input'),
  }));
}

function mediaTypes(
  shapes: Readonly<Record<string, z.ZodType>>,
  io: 'input' | 'output',
  toSchema: ToSchema,
): JsonObject {
  return Object.fromEntries(
    Object.entries(shapes).map(([type, schema]) => [type, { schema: toSchema(schema, io) }]),
  );
}

function answersOf(operation: Operation, toSchema: ToSchema): JsonObject {
  return Object.fromEntries(
    Object.entries(operation.answers).map(([status, body]) => [
      status,
      {
        description: operation.answerNotes?.[Number(status)] ?? operation.summary,
        ...(body && { content: answerTypes(body, toSchema) }),
      },
    ]),
  );
}

function answerTypes([type, schema, ...further]: Content, toSchema: ToSchema): JsonObject {
  const shapes = Object.fromEntries([type, ...further].map((each) => [each, schema]));
  return mediaTypes(shapes, 'output', toSchema);
}

function refusalsOf(operation: Operation, toSchema: ToSchema): JsonObject {
  const statuses = new Set(operation.problems.map((code) => problems[code].status));
  const content = mediaTypes({ 'application/problem+json': problemSchema }, 'output', toSchema);
  return Object.fromEntries(
    Array.from(statuses, (status) => {
      const codes = operation.problems.filter((code) => problems[code].status === status);
      const description = codes.map((code) => `\`${code}\`: ${problems[code].title}`).join('; ');
      return [String(status), { description, content }];
    }),
  );
}
