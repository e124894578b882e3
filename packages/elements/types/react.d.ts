/* Types of the elements in JSX for React 19 and later: `import '@vhcs/elements/types/react';`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { VhcsElements } from './elements.d.ts';

type Handlers<Events> = {
  [Name in keyof Events as `on${Name & string}`]?: ((event: Events[Name]) => void) | undefined;
};

type Elements = {
  [Tag in keyof VhcsElements]: DetailedHTMLProps<
    HTMLAttributes<VhcsElements[Tag]['element']>,
    VhcsElements[Tag]['element']
  > &
    VhcsElements[Tag]['properties'] &
    Handlers<VhcsElements[Tag]['events']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
