import type { Touchpoint, Unit } from '@vhcs/contract';
import { procedureCodeSchema } from '@vhcs/contract/schemas';
import { fieldNames } from '../rate-form/fields.ts';
import type { Registry } from '../registry/registry.ts';
import { handoutLayouts, type Handout } from './handout.ts';

/** Names of the parameters of a code and of a sheet; those of the form are called as there. */
export const handoutFields = {
  layout: 'layout',
  touchpoint: fieldNames.touchpoint,
  service: 'service',
  language: fieldNames.language,
} as const;

/** A parameter whose value is not accepted. */
export interface HandoutFault {
  readonly kind: 'fault';
  readonly name: 'layout' | 'touchpoint' | 'service';
  readonly value: string;
}

/** What an address asks for. */
export type HandoutQuery = { readonly kind: 'read'; readonly handout: Handout } | HandoutFault;

/**
 * Reads the query of a code or a sheet. The form passes over a counter that it does not know; paper
 * does not, since nobody could see what it leads to. What is empty counts as absent, as browsers
 * send a field that was left so.
 */
export function readHandoutQuery(
  parameters: URLSearchParams,
  { unit, registry }: { readonly unit: Unit; readonly registry: Registry },
): HandoutQuery {
  const given = (name: HandoutFault['name']): string => parameters.get(handoutFields[name]) ?? '';
  const fault = (name: HandoutFault['name']): HandoutFault => ({
    kind: 'fault',
    name,
    value: given(name),
  });

  const layout = given('layout') === '' ? 'poster' : layoutNamed(given('layout'));
  if (!layout) return fault('layout');
  const touchpoint = openTouchpoint(given('touchpoint'), unit, registry);
  if (given('touchpoint') !== '' && !touchpoint) return fault('touchpoint');
  const service = given('service').trim();
  if (service !== '' && !procedureCodeSchema.safeParse(service).success) return fault('service');
  return {
    kind: 'read',
    handout: {
      unit,
      layout,
      ...(touchpoint && { touchpoint }),
      ...(service !== '' && { service }),
    },
  };
}

const layoutNamed = (name: string): Handout['layout'] | undefined =>
  handoutLayouts.find((layout) => layout === name);

function openTouchpoint(id: string, unit: Unit, registry: Registry): Touchpoint | undefined {
  const touchpoint = registry.touchpoint(id);
  return touchpoint?.unit === unit.id && touchpoint.open ? touchpoint : undefined;
}
