import { elementTags } from './element-tags.ts';

/** A Lit element, as far as it is withdrawn. */
interface Withdrawable {
  render: () => Node;
  requestUpdate: () => void;
}

/**
 * Takes kinds of element back: each one, those to come included, shows the content that the page
 * wrote inside its tag, as if the script had never come.
 *
 * @param off tags, or `*` for all
 */
export function withdraw(off: readonly string[]): void {
  for (const tag of elementTags) {
    if (!off.includes('*') && !off.includes(tag)) continue;
    void customElements.whenDefined(tag).then(({ prototype }) => {
      (prototype as Withdrawable).render = () => document.createElement('slot');
      for (const element of document.querySelectorAll(tag)) {
        (element as unknown as Withdrawable).requestUpdate();
      }
    });
  }
}
