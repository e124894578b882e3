import fc, { type Arbitrary } from 'fast-check';
import { hostileJson, hostileText } from './values.ts';

/** Where a value stands in another: names and numbers, from the outside in. */
type Place = readonly (string | number)[];

/** What is done to one place. */
type Fault =
  | { readonly kind: 'none' }
  | { readonly kind: 'replaced'; readonly by: unknown }
  | { readonly kind: 'missing' }
  | { readonly kind: 'repeated'; readonly times: number }
  | { readonly kind: 'added'; readonly name: string; readonly value: unknown };

const faults: Arbitrary<Fault> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Fault>({ kind: 'none' }) },
  fc.constant<Fault>({ kind: 'missing' }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('replaced'), by: hostileText }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('replaced'), by: hostileJson }) },
  fc.record({ kind: fc.constant('repeated'), times: fc.constantFrom(2, 300) }),
  fc.record({ kind: fc.constant('added'), name: hostileText, value: hostileJson }),
);

/** A value that is right but for one place at most, so that what reads it gets as far as that place. */
export function withOneFault(value: unknown): Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...placesIn(value)), faults)
    .map(([place, fault]) => changedAt(value, place, fault));
}

function placesIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inner = Object.entries(value).flatMap(([name, part]) =>
    placesIn(part, [...place, Array.isArray(value) ? Number(name) : name]),
  );
  return [place, ...inner];
}

function changedAt(value: unknown, [step, ...further]: Place, fault: Fault): unknown {
  if (step === undefined) return changed(value, fault);
  if (Array.isArray(value)) {
    return value.flatMap((part: unknown, index) => {
      if (index !== step) return [part];
      if (further.length > 0) return [changedAt(part, further, fault)];
      if (fault.kind === 'missing') return [];
      return fault.kind === 'repeated'
        ? Array<unknown>(fault.times).fill(part)
        : [changed(part, fault)];
    });
  }
  const entries = Object.entries(value as object).flatMap(([name, part]: [string, unknown]) => {
    if (name !== step) return [[name, part]];
    return further.length === 0 && fault.kind === 'missing'
      ? []
      : [[name, changedAt(part, further, fault)]];
  });
  return Object.fromEntries(entries);
}

function changed(value: unknown, fault: Fault): unknown {
  switch (fault.kind) {
    case 'none':
      return value;
    case 'missing':
      return null;
    case 'replaced':
      return fault.by;
    case 'repeated':
      return typeof value === 'string' ? value.repeat(fault.times) : [value, value];
    case 'added':
      return typeof value === 'object' && value !== null
        ? { ...value, [fault.name]: fault.value }
        : [value, fault.value];
  }
}
