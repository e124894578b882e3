/* Written by scripts/elements/react-components.mjs. */
'use client';

import type { VhcsResults as Element, VhcsErrorEvent } from '@vhcs/elements';
import { elementComponent, type CommonProps, type ElementComponent } from './element-component.ts';

/** What `<VhcsResults>` takes: the published figures of a unit. */
export interface VhcsResultsProps extends CommonProps {
  /** Id of the unit. Default: the unit of the nearest provider. */
  readonly unit?: Element['unit'] | undefined;
  /** Id of the survey. Default: the collector's, `hai-long-nhanh`. */
  readonly survey?: Element['survey'] | undefined;
  /** `open`, `kiosk`, `ticket` or `anonymous`; series are never added together. Default: `open`. */
  readonly series?: Element['series'] | undefined;
  /** `all`, `2026`, `2026-H1`, `2026-Q2` or `2026-05`. Default: `all`. */
  readonly period?: Element['period'] | undefined;
  /** Step of the chart over time: `month`, `quarter`, `half`, `year`, or `none`. Default: `quarter`. */
  readonly trend?: Element['trend'] | undefined;
  /** Level of the heading, 2 to 6. Default: 3. */
  readonly headingLevel?: Element['headingLevel'] | undefined;
  /** The client to read with; without it the page's or the nearest provider's is used. */
  readonly client?: Element['client'] | undefined;
  /** The figures, or a part of this element, could not be read. */
  readonly onVhcsError?: ((event: VhcsErrorEvent) => void) | undefined;
}

/** Shows what visitors of a unit said: how many, how often each level, the shares of those satisfied with their intervals, and how that went over time. It shows what the collector publishes and nothing finer, ranks nothing and compares nothing. */
export const VhcsResults: ElementComponent<Element, VhcsResultsProps> =
  /* @__PURE__ */ elementComponent<Element, VhcsResultsProps>({
    name: 'VhcsResults',
    tag: 'vhcs-results',
    define: () => import('@vhcs/elements/results/define'),
    attributes: {
      unit: 'unit',
      survey: 'survey',
      series: 'series',
      period: 'period',
      trend: 'trend',
      headingLevel: 'heading-level',
      theme: 'theme',
      scheme: 'scheme',
    },
    properties: ['client'],
    events: { onVhcsError: 'vhcs-error' },
  });
