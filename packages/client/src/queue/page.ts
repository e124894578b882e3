/** What of a page there is: Node has no `online` event, and old versions of it no `navigator`. */
export const page: Partial<
  Pick<typeof globalThis, 'addEventListener' | 'removeEventListener'> & {
    readonly navigator: Partial<Navigator>;
  }
> = globalThis;
