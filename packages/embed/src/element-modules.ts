import type { createTransport } from '@vhcs/client';
import type { ElementTag } from './element-tags.ts';

/** What a page fetches for a kind of element: its registration, and a transport as good as it needs. */
export interface ElementModule {
  readonly createTransport: (options: {
    readonly baseUrl: string;
  }) => ReturnType<typeof createTransport>;
}

/** Fetches the module of one kind of element. */
export type FetchElement = () => Promise<ElementModule>;

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

/**
 * The same for pages with one kind of element, where it comes in one file that shares nothing:
 * a tenth less than in files that others could use too.
 */
export const aloneModules: Partial<typeof elementModules> = {
  'vhcs-satisfaction': () => import('./alone-satisfaction.ts'),
  'vhcs-campaign-badge': () => import('./alone-campaign-badge.ts'),
};
