/* Written by scripts/elements/react-components.mjs. */
'use client';

import type {
  VhcsSatisfaction as Element,
  VhcsBeforeSubmitEvent,
  VhcsSubmitEvent,
  VhcsErrorEvent,
  VhcsDismissEvent,
} from '@vhcs/elements';
import { elementComponent, type CommonProps, type ElementComponent } from './element-component.ts';

/** What `<VhcsSatisfaction>` takes: the satisfaction survey, in all its modes. */
export interface VhcsSatisfactionProps extends CommonProps {
  /** Id of the rated unit. Default: the unit of the nearest provider. */
  readonly unit?: Element['unit'] | undefined;
  /** Id of the survey. Default: `hai-long-nhanh`, which is built in; any other is fetched. */
  readonly survey?: Element['survey'] | undefined;
  /** Code of the administrative procedure, such as `1.001193`. Never a dossier's code. */
  readonly service?: Element['service'] | undefined;
  /** Id of the counter, kiosk or page of the unit. */
  readonly touchpoint?: Element['touchpoint'] | undefined;
  /** Address of the article that is rated. Default for an article's stars: the page's own. */
  readonly article?: Element['article'] | undefined;
  /** Where it stands: `inline` (default), `dialog` behind a button, or `kiosk`, which fills the screen of a device at the counter. */
  readonly layout?: Element['layout'] | undefined;
  /** For a kiosk: languages that a visitor may choose from, such as `vi en km`. */
  readonly languages?: Element['languages'] | undefined;
  /** For a kiosk: seconds after the thanks until the next visitor is asked. Default: 15. */
  readonly resetSeconds?: Element['resetSeconds'] | undefined;
  /** For a dialog: whether it is open. */
  readonly open?: Element['open'] | undefined;
  /** The client to send with; without it the page's or the nearest provider's is used. */
  readonly client?: Element['client'] | undefined;
  /** The page's own words, by base language: for languages beyond Vietnamese and English, or to say something otherwise. What a pack leaves out is said in Vietnamese and marked so. */
  readonly messages?: Element['messages'] | undefined;
  /** Before a rating is sent; cancel it to keep it. */
  readonly onVhcsBeforeSubmit?: ((event: VhcsBeforeSubmitEvent) => void) | undefined;
  /** The rating is on the collector's disk. */
  readonly onVhcsSubmit?: ((event: VhcsSubmitEvent) => void) | undefined;
  /** The rating was not taken, or something could not be fetched. */
  readonly onVhcsError?: ((event: VhcsErrorEvent) => void) | undefined;
  /** The visitor closed the dialog. */
  readonly onVhcsDismiss?: ((event: VhcsDismissEvent) => void) | undefined;
}

/** Asks a visitor how well a unit served. The survey decides the mode: one question with faces, a questionnaire in pages, a checklist, or the stars of an article; `layout` decides the place. */
export const VhcsSatisfaction: ElementComponent<Element, VhcsSatisfactionProps> =
  /* @__PURE__ */ elementComponent<Element, VhcsSatisfactionProps>({
    name: 'VhcsSatisfaction',
    tag: 'vhcs-satisfaction',
    define: () => import('@vhcs/elements/satisfaction/define'),
    attributes: {
      unit: 'unit',
      survey: 'survey',
      service: 'service',
      touchpoint: 'touchpoint',
      article: 'article',
      layout: 'layout',
      languages: 'languages',
      resetSeconds: 'reset-seconds',
      open: 'open',
      theme: 'theme',
      scheme: 'scheme',
    },
    properties: ['client', 'messages'],
    events: {
      onVhcsBeforeSubmit: 'vhcs-before-submit',
      onVhcsSubmit: 'vhcs-submit',
      onVhcsError: 'vhcs-error',
      onVhcsDismiss: 'vhcs-dismiss',
    },
  });
