/* Written by scripts/elements/react-components.mjs. */
'use client';

import type { VhcsVisits as Element } from '@vhcs/elements';
import { elementComponent, type CommonProps, type ElementComponent } from './element-component.ts';

/** What `<VhcsVisits>` takes: visits today, yesterday, this month, this year and in all. */
export interface VhcsVisitsProps extends CommonProps {
  /** Visits today: digits, alone or in groups of three. So are the other counts. */
  readonly today?: Element['today'] | undefined;
  /** Visits yesterday. */
  readonly yesterday?: Element['yesterday'] | undefined;
  /** Visits this month. */
  readonly month?: Element['month'] | undefined;
  /** Visits this year. */
  readonly year?: Element['year'] | undefined;
  /** Visits since counting began. */
  readonly total?: Element['total'] | undefined;
  /** Which month it is, such as `Tháng 11`. Default: "Trong tháng". */
  readonly monthLabel?: Element['monthLabel'] | undefined;
  /** Which year it is, such as `Năm 2026`. Default: "Trong năm". */
  readonly yearLabel?: Element['yearLabel'] | undefined;
  /** When the page read its counter: an ISO time; without a zone, by the clocks of Vietnam. */
  readonly updatedAt?: Element['updatedAt'] | undefined;
}

/** Prints a portal's visit statistics from numbers that the page gives. It counts nothing itself and sends no request. A count that is not given is left out; one that is no whole number is a dash. */
export const VhcsVisits: ElementComponent<Element, VhcsVisitsProps> =
  /* @__PURE__ */ elementComponent<Element, VhcsVisitsProps>({
    name: 'VhcsVisits',
    tag: 'vhcs-visits',
    define: () => import('@vhcs/elements/visits/define'),
    attributes: {
      today: 'today',
      yesterday: 'yesterday',
      month: 'month',
      year: 'year',
      total: 'total',
      monthLabel: 'month-label',
      yearLabel: 'year-label',
      updatedAt: 'updated',
      theme: 'theme',
      scheme: 'scheme',
    },
    properties: [],
    events: {},
  });
