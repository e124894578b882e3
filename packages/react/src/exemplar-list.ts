/* Written by scripts/elements/react-components.mjs. */
'use client';

import type { VhcsExemplarList as Element, VhcsErrorEvent } from '@vhcs/elements';
import { elementComponent, type CommonProps, type ElementComponent } from './element-component.ts';

/** What `<VhcsExemplarList>` takes: the list of exemplar units. */
export interface VhcsExemplarListProps extends CommonProps {
  /** Province or city to start with; follows what the visitor chooses. Default: all. */
  readonly province?: Element['province'] | undefined;
  /** Level of units to start with, such as `province-dept`; follows likewise. Default: all. */
  readonly level?: Element['level'] | undefined;
  /** Id of the badge to start with; follows likewise. Default: all. */
  readonly model?: Element['model'] | undefined;
  /** Words to start with; follow likewise. Default: none. */
  readonly q?: Element['q'] | undefined;
  /** Cards a page, 1 to 100. Default: 6. */
  readonly limit?: Element['limit'] | undefined;
  /** Level of the units' names among the page's headings, 2 to 6. Default: 3. */
  readonly headingLevel?: Element['headingLevel'] | undefined;
  /** Address of a card's own page, with `{unit}` for the id. Default: names are no links. */
  readonly hrefTemplate?: Element['hrefTemplate'] | undefined;
  /** Keeps what is chosen in the page's address, under names that begin with this; `vhcs-` when it is empty. Read once, at the start. Default: the address is left alone. */
  readonly deepLink?: Element['deepLink'] | undefined;
  /** The client to read with; without it the page's or the nearest provider's is used. */
  readonly client?: Element['client'] | undefined;
  /** Milliseconds since 1970, to tell which units have ended. Default: the device's clock. */
  readonly now?: Element['now'] | undefined;
  /** The list, or more of it, could not be read. */
  readonly onVhcsError?: ((event: VhcsErrorEvent) => void) | undefined;
}

/** Exemplar units (điển hình) to choose from: by words, province, level and model, a page at a time. */
export const VhcsExemplarList: ElementComponent<Element, VhcsExemplarListProps> =
  /* @__PURE__ */ elementComponent<Element, VhcsExemplarListProps>({
    name: 'VhcsExemplarList',
    tag: 'vhcs-exemplar-list',
    define: () => import('@vhcs/elements/exemplar-list/define'),
    attributes: {
      province: 'province',
      level: 'level',
      model: 'model',
      q: 'q',
      limit: 'limit',
      headingLevel: 'heading-level',
      hrefTemplate: 'href-template',
      deepLink: 'deep-link',
      theme: 'theme',
      scheme: 'scheme',
    },
    properties: ['client', 'now'],
    events: { onVhcsError: 'vhcs-error' },
  });
