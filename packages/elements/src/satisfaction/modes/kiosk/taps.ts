/** A tap that follows another this soon is the same hand, or another finger of it. */
const SAME_TAP_MS = 600;

/**
 * Makes the buttons of a screen good for elbows: the first tap wins, and a touch counts where it
 * ends on the button that it began on, however far it slid in between.
 */
export class Taps {
  #pressed: Element | null = null;
  #lastMs = -Infinity;

  readonly onPointerDown = ({ target }: PointerEvent): void => {
    this.#pressed = buttonAt(target);
  };

  readonly onPointerUp = ({ pointerType, currentTarget, clientX, clientY }: PointerEvent): void => {
    const root = currentTarget instanceof Element ? currentTarget.getRootNode() : null;
    if (pointerType !== 'touch' || !(root instanceof ShadowRoot)) return;
    const released = buttonAt(root.elementFromPoint(clientX, clientY));
    if (released === this.#pressed) released?.click();
  };

  /** To be called before the buttons hear of a click. */
  readonly onClick = (event: Event): void => {
    if (!buttonAt(event.target)) return;
    if (event.timeStamp - this.#lastMs < SAME_TAP_MS) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    this.#lastMs = event.timeStamp;
  };
}

const buttonAt = (target: EventTarget | null): HTMLButtonElement | null =>
  target instanceof Element ? target.closest('button') : null;
