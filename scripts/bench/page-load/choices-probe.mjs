/**
 * Runs in a page before anything of it. Notes in `window.bench` when five choices work, and how
 * much has jumped.
 *
 * A choice works when it is a control or a link that is not disabled, and a press in the middle of
 * its label, or of itself, meets it; of what is broken over lines, of the first line. The moment is
 * that of the frame in which five such choices are painted: it is looked once a frame, and the
 * clock is read when that frame is done.
 *
 * @param {{ host: string, choice: string, drawn?: string }} where the element that holds the
 *   choices, in its shadow tree if it has one and else inside it; what a choice is there; and what
 *   a choice that draws itself must have drawn
 */
export function watchChoices({ host, choice, drawn }) {
  const COUNT = 5;
  const seen = (window.bench = { shift: 0 });

  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  const works = (control) => {
    if (control.matches(':disabled, [aria-disabled=true], [inert] *')) return false;
    if (drawn && !control.shadowRoot?.querySelector(drawn)) return false;
    const target = control.closest('label') ?? control;
    // A label that is broken over lines has nothing in the middle of its box.
    const line = Array.from(target.getClientRects()).find(
      ({ width, height }) => width * height > 0,
    );
    if (!line) return false;
    const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
    const met = target.getRootNode().elementFromPoint(x, y);
    // Shoelace leaves presses on a star to what is around all stars.
    const { pointerEvents } = getComputedStyle(target);
    return met !== null && (pointerEvents === 'none' ? met.contains(target) : target.contains(met));
  };
  const doAllWork = () => {
    const holder = document.querySelector(host);
    const choices = (holder?.shadowRoot ?? holder)?.querySelectorAll(choice) ?? [];
    return choices.length === COUNT && Array.from(choices).every(works);
  };

  seen.ready = new Promise((resolve) => {
    const look = () => {
      if (!doAllWork()) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      return port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
}
