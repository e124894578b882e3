/* Types of the elements in JSX for Solid: `import '@vhcs/elements/types/solid';`. */
import type { JSX } from 'solid-js';
import type { VhcsElements } from './elements.d.ts';

type Handlers<Events> = {
  [Name in keyof Events as `on:${Name & string}`]?: ((event: Events[Name]) => void) | undefined;
};

type Elements = {
  [Tag in keyof VhcsElements]: JSX.HTMLAttributes<VhcsElements[Tag]['element']> &
    VhcsElements[Tag]['properties'] &
    Handlers<VhcsElements[Tag]['events']>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
