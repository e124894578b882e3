/** What a visitor does with an element, by its real controls. */

const PATIENCE_MS = 10_000;

/**
 * Waits, frame by frame, until a condition gives something, and gives that.
 *
 * @throws Error when it has not come within ten seconds; `what` says what was waited for
 */
export async function until(condition, what) {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const result = condition();
    if (result) return result;
    if (performance.now() > end) throw new Error(`waited for ${what}, and it did not come`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Waits for something inside an element. */
export const seen = (element, selector) =>
  until(() => element.shadowRoot?.querySelector(selector), `${selector} in ${element.localName}`);

/** Presses a button, or chooses a level, a star or a box. */
export async function press(element, selector) {
  const control = await seen(element, selector);
  control.click();
  await element.updateComplete;
}

/** Writes into a field. */
export async function write(element, selector, text) {
  const field = await seen(element, selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Leaves whatever has the focus, through all shadow roots. */
export function leave() {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  focused?.blur();
}
