import type { createTransport } from '@vhcs/client';
import type { ElementTag } from './element-tags.ts';
import type { AddressOf } from './retried.ts';

/** One kind of element, which importing does not register, and a transport as good as it needs. */
export interface ElementModule {
  readonly Element: CustomElementConstructor;
  readonly createTransport: (options: {
    readonly baseUrl: string;
  }) => ReturnType<typeof createTransport>;
}

/** Fetches the module of one kind of element; the build makes every try ask another address. */
export type FetchElement = (addressOf: AddressOf) => Promise<ElementModule>;

/** How each element is fetched, by tag. Addresses are never made from the names of tags. */
export const elementModules: Readonly<Record<ElementTag, FetchElement>> = {
  'vhcs-satisfaction': () => import('./satisfaction.ts'),
  'vhcs-campaign-badge': () => import('./campaign-badge.ts'),
  'vhcs-exemplar-card': () => import('./exemplar-card.ts'),
  'vhcs-exemplar-list': () => import('./exemplar-list.ts'),
  'vhcs-results': () => import('./results.ts'),
  'vhcs-page-tools': () => import('./page-tools.ts'),
  'vhcs-visits': () => import('./visits.ts'),
  'vhcs-provider': () => import('./provider.ts'),
};
