import fc, { type Arbitrary } from 'fast-check';
import { hostileText, named, nearSchema, type Components, type SchemaPart } from './values.ts';

/** A request as somebody hostile, or a broken program, might send it. */
export interface HostileRequest {
  readonly method: string;
  /** Path and query, as they stand in the request line. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: SchemaPart;
}

interface DescribedOperation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: SchemaPart }>>;
  };
}

/** What of an OpenAPI document requests are made from. */
export interface DescribedApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: { readonly schemas: Components };
}

const FORM = 'application/x-www-form-urlencoded';

/** Requests near every operation of the document, each as often as the others. */
export function hostileRequests({ paths, components }: DescribedApi): Arbitrary<HostileRequest> {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      requestsOf({ method: method.toUpperCase(), path, operation }, components.schemas),
    ),
  );
  return fc.oneof(...operations);
}

interface Described {
  readonly method: string;
  readonly path: string;
  readonly operation: DescribedOperation;
}

function requestsOf(
  { method, path, operation }: Described,
  components: Components,
): Arbitrary<HostileRequest> {
  const content = Object.entries(operation.requestBody?.content ?? {});
  const body =
    content.length > 0
      ? fc.oneof(...content.map(([type, { schema }]) => bodiesOf(type, schema, components)))
      : fc.constant(undefined);
  return fc
    .record({
      method: mostly(method, 'GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PROPFIND'),
      path: pathsOf(path),
      query: queriesOf(operation.parameters ?? []),
      headers: hostileHeaders,
      body: mostlyOf(body, bodiesOf('application/json', {}, components)),
    })
    .map((made) => ({
      method: made.method,
      target: made.query === '' ? made.path : `${made.path}?${made.query}`,
      headers: made.body ? { 'Content-Type': made.body.type, ...made.headers } : made.headers,
      body: made.method === 'GET' || made.method === 'HEAD' ? undefined : made.body?.text,
    }));
}

interface Body {
  readonly type: string;
  readonly text: string;
}

function bodiesOf(type: string, schema: SchemaPart, components: Components): Arbitrary<Body> {
  const written = nearSchema(schema, components).map((value) =>
    type === FORM ? formOf(value) : JSON.stringify(value),
  );
  const text = fc.oneof(
    { weight: 8, arbitrary: written },
    { weight: 1, arbitrary: hostileText },
    {
      weight: 1,
      arbitrary: fc.constantFrom('['.repeat(20_000), '{"a":'.repeat(9_000), 'x'.repeat(70_000)),
    },
  );
  return fc.record({
    type: mostly(type, 'text/html', 'multipart/form-data', 'a/b;charset=x'),
    text,
  });
}

function formOf(value: unknown): string {
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return fields
    .map(
      ([name, field]) =>
        `${escaped(name)}=${escaped(typeof field === 'string' ? field : JSON.stringify(field))}`,
    )
    .join('&');
}

function pathsOf(path: string): Arbitrary<string> {
  const pieces = path
    .split(/(\{\w+\})/)
    .map((piece) => (piece.startsWith('{') ? segmentOf(piece.slice(1, -1)) : fc.constant(piece)));
  return fc.tuple(...pieces).map((parts) => parts.join(''));
}

/** One segment of a path, written as a careful or as a careless client does. */
function segmentOf(name: string): Arbitrary<string> {
  return fc.oneof(
    { weight: 9, arbitrary: named(name, hostileText).map((value) => escaped(String(value))) },
    { weight: 1, arbitrary: fc.constantFrom('%', '%ff', '%2e%2e', '..', '%00', 'a/b', ';', '%u1') },
  );
}

function queriesOf(parameters: readonly Parameter[]): Arbitrary<string> {
  const described = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => pairOf(name, named(name, hostileText)));
  const foreign = fc.tuple(hostileText, hostileText).map(([name, value]) => written(name, value));
  const pair = fc.oneof(
    ...described.map((arbitrary) => ({ weight: 9, arbitrary })),
    { weight: 1, arbitrary: foreign },
    { weight: 1, arbitrary: rawText },
  );
  return fc.array(pair, { maxLength: 3 }).map((pairs) => pairs.join('&'));
}

const pairOf = (name: string, values: Arbitrary<unknown>): Arbitrary<string> =>
  values.map((value) => written(name, String(value)));

const written = (name: string, value: string): string => `${escaped(name)}=${escaped(value)}`;

const rawText = fc.constantFrom('%', '%ff=%fe', '&&&', '=', 'a[b]=1', 'a=1&a=2', '%00', '?');

const headerText = fc.oneof(
  fc.constantFrom(
    '',
    'null',
    '*',
    'http://localhost:5173',
    'https://laichau.gov.vn',
    'https://evil.example',
  ),
  fc.constantFrom(
    'vi',
    'en;q=0.1, *',
    'x'.repeat(2_000),
    'W/"a"',
    '"',
    ',,,,',
    '-1',
    '0',
    '99999999999',
    'Bearer x',
  ),
);

const furtherHeaders = fc.dictionary(
  fc.constantFrom(
    ...[
      'Origin',
      'Referer',
      'Accept',
      'Accept-Language',
      'If-None-Match',
      'Authorization',
      'Cookie',
    ],
    ...[
      'User-Agent',
      'X-Forwarded-For',
      'X-Forwarded-Proto',
      'Forwarded',
      'Content-Length',
      'Range',
    ],
    ...['Sec-Fetch-Site', 'X-Request-Id', 'Idempotency-Key', 'Content-Encoding', 'traceparent'],
  ),
  headerText,
  { maxKeys: 3 },
);

/** Most often of a page that may send, or of no page. */
const origin = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ Origin: 'http://localhost:5173' }) },
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: headerText.map((text) => ({ Origin: text })) },
);

const hostileHeaders = fc
  .tuple(origin, furtherHeaders)
  .map(([page, further]) => ({ ...page, ...further }));

function mostly(first: string, ...others: readonly string[]): Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(first) },
    { weight: 2, arbitrary: fc.constantFrom(first, ...others) },
  );
}

function mostlyOf(
  first: Arbitrary<Body | undefined>,
  other: Arbitrary<Body>,
): Arbitrary<Body | undefined> {
  return fc.oneof({ weight: 19, arbitrary: first }, { weight: 1, arbitrary: other });
}

/** As in an address; halves of characters become the sign for what cannot be read. */
function escaped(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}
