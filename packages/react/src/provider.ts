/* Written by scripts/elements/react-components.mjs. */
'use client';

import type { VhcsProvider as Element } from '@vhcs/elements';
import { elementComponent, type CommonProps, type ElementComponent } from './element-component.ts';

/** What `<VhcsProvider>` takes: collector, unit, language and theme for what is inside. */
export interface VhcsProviderProps extends CommonProps {
  /** Address of the collector, before `/v1`. Default: that of the next provider around, or the page. */
  readonly api?: Element['api'] | undefined;
  /** Id of the unit that is meant where an element names none. Default: the next provider's around. */
  readonly unit?: Element['unit'] | undefined;
  /** The client to hand down; it wins over `api`. */
  readonly client?: Element['client'] | undefined;
}

/** Says once, for all elements inside, which collector and unit, and which language, theme and scheme are meant. It has no box of its own, and leaves the page's own content inside as it is. */
export const VhcsProvider: ElementComponent<Element, VhcsProviderProps> =
  /* @__PURE__ */ elementComponent<Element, VhcsProviderProps>({
    name: 'VhcsProvider',
    tag: 'vhcs-provider',
    define: () => import('@vhcs/elements/provider/define'),
    attributes: { api: 'api', unit: 'unit', theme: 'theme', scheme: 'scheme' },
    properties: ['client'],
    events: {},
  });
