/**
 * Runs in a frame: tells the page around how high the content is, when it is there and whenever it
 * changes, and when that page asks. It is told to that page's origin alone, which the address
 * names or the referrer is; a page that sends no referrer and is not named hears nothing.
 */
export const frameScript = `(() => {
  const named = document.currentScript.dataset.parent;
  const around = named || (document.referrer && new URL(document.referrer).origin);
  if (parent === window || !around) return;
  const content = document.documentElement;
  const report = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    parent.postMessage({ type: 'vhcs:resize', height }, around);
  };
  new ResizeObserver(report).observe(content);
  addEventListener('message', ({ data, origin, source }) => {
    if (source === parent && origin === around && data?.type === 'vhcs:measure') report();
  });
})();
`;
//# sourceMappingURL=frame-script.js.map