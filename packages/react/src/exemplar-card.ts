/* Written by scripts/elements/react-components.mjs. */
'use client';

import type { VhcsExemplarCard as Element, VhcsErrorEvent } from '@vhcs/elements';
import { elementComponent, type CommonProps, type ElementComponent } from './element-component.ts';

/** What `<VhcsExemplarCard>` takes: the card of an exemplar unit. */
export interface VhcsExemplarCardProps extends CommonProps {
  /** Id of the unit. Default: the unit of the nearest provider. */
  readonly unit?: Element['unit'] | undefined;
  /** Level of the unit's name among the page's headings, 2 to 6. Default: 3. */
  readonly headingLevel?: Element['headingLevel'] | undefined;
  /** The client to read with; without it the page's or the nearest provider's is used. */
  readonly client?: Element['client'] | undefined;
  /** Milliseconds since 1970, to tell what has ended. Default: the device's clock. */
  readonly now?: Element['now'] | undefined;
  /** The card, or what people's ratings say, could not be read. */
  readonly onVhcsError?: ((event: VhcsErrorEvent) => void) | undefined;
}

/** Presents an exemplar unit (điển hình): what it did, the figures that its source gives, and beside them, never mixed, what people's own ratings say. */
export const VhcsExemplarCard: ElementComponent<Element, VhcsExemplarCardProps> =
  /* @__PURE__ */ elementComponent<Element, VhcsExemplarCardProps>({
    name: 'VhcsExemplarCard',
    tag: 'vhcs-exemplar-card',
    define: () => import('@vhcs/elements/exemplar-card/define'),
    attributes: { unit: 'unit', headingLevel: 'heading-level', theme: 'theme', scheme: 'scheme' },
    properties: ['client', 'now'],
    events: { onVhcsError: 'vhcs-error' },
  });
