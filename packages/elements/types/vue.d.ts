/* Types of the elements in templates of Vue: `import '@vhcs/elements/types/vue';`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { VhcsElements } from './elements.d.ts';

type PascalCase<Text extends string> = Text extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${PascalCase<Rest>}`
  : Capitalize<Text>;

type Handlers<Events> = {
  [Name in keyof Events as `on${PascalCase<Name & string>}`]?:
    ((event: Events[Name]) => void) | undefined;
};

type Elements = {
  [Tag in keyof VhcsElements]: new () => VhcsElements[Tag]['element'] & {
    /** What Vue checks in a template. */
    $props: HTMLAttributes &
      PublicProps &
      VhcsElements[Tag]['properties'] &
      Handlers<VhcsElements[Tag]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
