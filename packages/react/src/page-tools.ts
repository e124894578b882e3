/* Written by scripts/elements/react-components.mjs. */
'use client';

import type {
  VhcsPageTools as Element,
  VhcsTextSizeEvent,
  VhcsContrastEvent,
} from '@vhcs/elements';
import { elementComponent, type CommonProps, type ElementComponent } from './element-component.ts';

/** What `<VhcsPageTools>` takes: text size, contrast, print, e-mail and share. */
export interface VhcsPageToolsProps extends CommonProps {
  /** The tools to show, of `text-size contrast print email share`, for pages that have some of their own. Default: all of them. */
  readonly tools?: Element['tools'] | undefined;
  /** Whether the element restyles the page itself, by a style sheet that the document adopts. Without it the page does so when it hears the events. */
  readonly apply?: Element['apply'] | undefined;
  /** Whether what was applied is remembered in this browser, in `localStorage`. Needs `apply`. */
  readonly storage?: Element['storage'] | undefined;
  /** Times the page's own text size: 1.25 is 125 %. One value for all page tools of the page. */
  readonly textSize?: Element['textSize'] | undefined;
  /** `soft`, `normal` or `high`. One value for all page tools of the page. */
  readonly contrast?: Element['contrast'] | undefined;
  /** The reader asked for another text size; cancel it to leave it as it is. */
  readonly onVhcsTextSize?: ((event: VhcsTextSizeEvent) => void) | undefined;
  /** The reader asked for another contrast; cancel it to leave it as it is. */
  readonly onVhcsContrast?: ((event: VhcsContrastEvent) => void) | undefined;
}

/** What a reader does with a page: larger and smaller text, more and less contrast, print, e-mail, share. It loads nothing from anybody, and without `apply` changes nothing outside itself. */
export const VhcsPageTools: ElementComponent<Element, VhcsPageToolsProps> =
  /* @__PURE__ */ elementComponent<Element, VhcsPageToolsProps>({
    name: 'VhcsPageTools',
    tag: 'vhcs-page-tools',
    define: () => import('@vhcs/elements/page-tools/define'),
    attributes: {
      tools: 'tools',
      apply: 'apply',
      storage: 'storage',
      theme: 'theme',
      scheme: 'scheme',
    },
    properties: ['textSize', 'contrast'],
    events: { onVhcsTextSize: 'vhcs-text-size', onVhcsContrast: 'vhcs-contrast' },
  });
