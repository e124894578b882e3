const types = ['keydown', 'keypress', 'mousedown', 'pointerdown', 'touchstart'] as const;

/**
 * Keeps from the page what is typed and pressed in the controls of an element, and every Enter. To a
 * script of the page that comes from the element itself, which is no control: default buttons,
 * shortcuts, guards against copying, things to be dragged and faster taps, which spare the fields
 * of the page, would not spare ours. Tab and Escape may leave what the element stands in.
 */
export function keepControls(host: HTMLElement): void {
  for (const type of types) host.addEventListener(type, keep, { passive: true });
}

function keep(event: Event): void {
  const { key } = event as KeyboardEvent;
  // Only controls have a form; what is pressed has no key.
  const isOfControl = 'form' in (event.composedPath()[0] ?? event);
  if (key === 'Enter' || (isOfControl && !/Tab|Esc/.test(key))) event.stopPropagation();
}
