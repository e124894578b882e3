/* Types of the elements in JSX for Preact: `import '@vhcs/elements/types/preact';`. */
import type { HTMLAttributes } from 'preact';
import type { VhcsElements } from './elements.d.ts';

type Handlers<Events> = {
  [Name in keyof Events as `on${Name & string}`]?: ((event: Events[Name]) => void) | undefined;
};

type Elements = {
  [Tag in keyof VhcsElements]: HTMLAttributes<VhcsElements[Tag]['element']> &
    VhcsElements[Tag]['properties'] &
    Handlers<VhcsElements[Tag]['events']>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
