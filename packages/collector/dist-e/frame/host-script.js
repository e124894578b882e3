/** The greatest height that a frame is given, in pixels: a page never gets an endless one. */
const MAX_HEIGHT = 30_000;
/**
 * Runs on the page around: gives each frame of the collector the height of its content. A message
 * counts only when it has the origin of this script and comes from the very window of such a frame.
 * Frames that were there before this script are asked; the question holds nothing, so that it may
 * go to whatever page is in the frame by now.
 */
export const hostScript = `(() => {
  const path = '/static/frame-host.js';
  const own =
    document.currentScript ??
    [...document.scripts].find(({ src }) => src && new URL(src).pathname.endsWith(path));
  if (!own) return;
  const { origin } = new URL(own.src);
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(origin + '/'));
  addEventListener('message', (event) => {
    if (event.origin !== origin || event.data?.type !== 'vhcs:resize') return;
    const { height } = event.data;
    if (!(Number.isFinite(height) && height > 0 && height <= ${String(MAX_HEIGHT)})) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === event.source);
    if (frame) frame.style.height = height + edges(frame) + 'px';
  });
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'vhcs:measure' }, '*');
  function edges(frame) {
    const style = getComputedStyle(frame);
    if (style.boxSizing !== 'border-box') return 0;
    return ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom']
      .map((name) => parseFloat(style[name]))
      .reduce((sum, width) => sum + width, 0);
  }
})();
`;
//# sourceMappingURL=host-script.js.map