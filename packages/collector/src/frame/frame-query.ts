import type { Localized } from '@vhcs/contract';
import type { FramePolicy } from '../guards/frame-policy.ts';
import { frameElements, type FrameElementName } from './frame-elements.ts';
import type { FrameAttribute } from './attribute.ts';

/** Names the origin of the page around, where that page sends no referrer. */
const ORIGIN = 'origin';

/** The attributes of a framed element by name, each in the form that is accepted. */
export type FrameAttributes = ReadonlyMap<string, string>;

/** Why an address cannot be followed. */
export type FrameFault =
  | {
      readonly kind: 'unknown-attribute';
      readonly name: string;
      readonly accepted: readonly string[];
    }
  | {
      readonly kind: 'bad-value';
      readonly name: string;
      readonly value: string;
      readonly accepted: Localized;
    }
  | { readonly kind: 'missing'; readonly name: string; readonly accepted: Localized }
  | { readonly kind: 'unknown-origin'; readonly origin: string };

/** What the query of an address says. */
export type FrameQuery =
  | {
      readonly kind: 'read';
      readonly attributes: FrameAttributes;
      /** Origin of the page around, if the address names it. */
      readonly parent?: string;
    }
  | FrameFault;

/**
 * Reads the query of a frame's address: attributes of the element and the origin of the page
 * around, nothing else.
 */
export function readFrameQuery(
  element: FrameElementName,
  parameters: URLSearchParams,
  policy: FramePolicy,
): FrameQuery {
  const accepted = new Map<string, FrameAttribute>(Object.entries(frameElements[element]));
  const attributes = new Map<string, string>();
  for (const [name, value] of parameters) {
    if (name === ORIGIN) continue;
    const attribute = accepted.get(name);
    if (!attribute) return { kind: 'unknown-attribute', name, accepted: [...accepted.keys()] };
    const read = attribute.schema.safeParse(value);
    if (!read.success) return { kind: 'bad-value', name, value, accepted: attribute.accepted };
    attributes.set(name, read.data);
  }
  const parent = parameters.get(ORIGIN);
  if (parent === null) return { kind: 'read', attributes };
  return policy.allows(parent)
    ? { kind: 'read', attributes, parent }
    : { kind: 'unknown-origin', origin: parent };
}
