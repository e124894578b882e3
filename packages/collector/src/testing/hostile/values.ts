import { createIdempotencyKey } from '@vhcs/contract';
import fc, { type Arbitrary } from 'fast-check';
import { NOON } from '../test-app.ts';

/** Part of a JSON Schema, as the OpenAPI document has it. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly SchemaPart[];
  readonly oneOf?: readonly SchemaPart[];
  readonly allOf?: readonly SchemaPart[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaPart;
  readonly items?: SchemaPart;
}

/** Schemas by the name under which others refer to them. */
export type Components = Readonly<Record<string, SchemaPart>>;

/** Nesting at which values stop growing. */
const MAX_DEPTH = 4;

/** What exists in the samples, by the name under which it is asked for: such requests get deep. */
const known: Readonly<Record<string, Arbitrary<unknown>>> = {
  id: fc.constantFrom('vpqh', 'hai-long-nhanh', 'vhcs-vpqh', 'dien-hinh'),
  unit: fc.constantFrom('vpqh', 'ttpvhcc-lai-chau', 'ubnd-vung-tau'),
  survey: fc.constant('hai-long-nhanh'),
  surveyVersion: fc.constant(1),
  channel: fc.constantFrom('web', 'form', 'kiosk'),
  language: fc.constantFrom('vi', 'en'),
  lang: fc.constantFrom('vi', 'en'),
  element: fc.constantFrom('satisfaction', 'campaign-badge', 'exemplar-card'),
  answers: fc.record({ q1: fc.constantFrom(1, 2, 3, 4, 5, null, 6, '5') }),
  level: fc.constantFrom('1', '5', 'na', '6', 'province'),
  idempotencyKey: idempotencyKeys(),
  key: idempotencyKeys(),
  replaces: idempotencyKeys(),
  localDate: fc.constantFrom('2026-11-22', '2026-11-01', '2026-11-23'),
  period: fc.constantFrom('2026', '2026-11', '2025-12', 'all'),
  trend: fc.constantFrom('month', 'year'),
  limit: fc.constantFrom('1', '50', '0', '1000000'),
  article: fc.constant('https://laichau.gov.vn/tin-tuc/1'),
  url: fc.constant('https://laichau.gov.vn/tin-tuc/1'),
  version: fc.constantFrom('1', '2', '1.0.0'),
  comment: fc.constantFrom('Cảm ơn', 'Gọi 0912345678', ''),
  service: fc.constant('1.004194'),
  touchpoint: fc.constant('ttpvhcc-lai-chau-quay-1'),
  website: fc.constantFrom('', 'https://spam.example'),
};

/** What is known under a name, most often; else what the schema says. */
export function named(name: string, otherwise: Arbitrary<unknown>): Arbitrary<unknown> {
  const fitting = known[name];
  return fitting
    ? fc.oneof({ weight: 9, arbitrary: fitting }, { weight: 1, arbitrary: otherwise })
    : otherwise;
}

/** Texts that break readers: markup, paths, formats, other alphabets, halves of characters. */
const nasty = fc.constantFrom(
  ...['', ' ', '\0', '\n\r', '../../etc/passwd', '..%2f..%2f', '%', '%ff', '%00', '\\', '//', '.'],
  ...['<script>alert(1)</script>', '"><svg onload=x>', "' OR 1=1 --", '${7*7}', '{{7*7}}', '=1+1'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'NaN',
    '-0',
    '1e999',
    '0x1',
  ],
  ...[
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '+275760-09-13',
    'javascript:alert(1)',
    'http://[::',
  ],
  ...['\ud800', '\udc00x', '\ufeff', '\u202e', 'ﷺ', 'e\u0301'.repeat(50), 'a'.repeat(5_000)],
);

/** Any text, most often one that means something to somebody. */
export const hostileText: Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const hostileNumber = fc.constantFrom(
  ...[0, 1, 2, 3, 5, 9, -1, 1.5, -0, 1e21, 2 ** 53, Number.MIN_VALUE, 4_294_967_296],
);

/** Any value that JSON can say. */
export const hostileJson: Arbitrary<unknown> = fc.oneof(
  hostileText,
  hostileNumber,
  fc.constantFrom<unknown>(null, true, false, [], {}, [[[[[[]]]]]], { __proto__: null, a: {} }),
  fc.jsonValue({ maxDepth: 3 }),
);

/**
 * Values near a schema: most parts fit it, some are anything, some are missing, some are too many.
 *
 * @param depth how deep the part lies; beyond four it is anything
 */
export function nearSchema(
  part: SchemaPart,
  components: Components,
  depth = 0,
): Arbitrary<unknown> {
  if (depth > MAX_DEPTH) return hostileJson;
  return fc.oneof(
    { weight: 9, arbitrary: fitting(part, components, depth) },
    { weight: 1, arbitrary: hostileJson },
  );
}

function fitting(part: SchemaPart, components: Components, depth: number): Arbitrary<unknown> {
  const inner = (child: SchemaPart): Arbitrary<unknown> => nearSchema(child, components, depth + 1);
  if (part.$ref !== undefined) return inner(components[part.$ref.split('/').at(-1) ?? ''] ?? {});
  if (part.const !== undefined) return fc.constant(part.const);
  if (part.enum) return fc.constantFrom(...part.enum);
  const choices = part.anyOf ?? part.oneOf ?? part.allOf;
  if (choices) return fc.oneof(...choices.map(inner));
  switch (part.type) {
    case 'string':
      return hostileText;
    case 'integer':
    case 'number':
      return hostileNumber;
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(inner(part.items ?? {}), { maxLength: 6 });
    case 'object':
      return nearObject(part, inner);
    default:
      return hostileJson;
  }
}

function nearObject(
  { properties = {}, required = [], additionalProperties }: SchemaPart,
  inner: (child: SchemaPart) => Arbitrary<unknown>,
): Arbitrary<unknown> {
  const described = fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, child]) => [name, named(name, inner(child))]),
    ),
    { requiredKeys: [...required] },
  );
  const free = typeof additionalProperties === 'object' ? inner(additionalProperties) : hostileJson;
  const further = fc.dictionary(hostileText, free, { minKeys: 1, maxKeys: 3 });
  const others = fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: further },
  );
  return fc.tuple(described, others).map(([fields, more]) => ({ ...more, ...fields }));
}

/** Few enough that keys meet again. */
function idempotencyKeys(): Arbitrary<string> {
  return fc.nat(300).map((number) => {
    const random = new Uint8Array(10);
    new DataView(random.buffer).setUint16(8, number);
    return createIdempotencyKey(NOON, random);
  });
}
