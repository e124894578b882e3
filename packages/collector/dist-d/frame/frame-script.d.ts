/**
 * Runs in a frame: tells the page around how high the content is, when it is there and whenever it
 * changes, and when that page asks. It is told to that page's origin alone, which the address
 * names or the referrer is; a page that sends no referrer and is not named hears nothing.
 */
export declare const frameScript = "(() => {\n  const named = document.currentScript.dataset.parent;\n  const around = named || (document.referrer && new URL(document.referrer).origin);\n  if (parent === window || !around) return;\n  const content = document.documentElement;\n  const report = () => {\n    const height = Math.ceil(content.getBoundingClientRect().height);\n    parent.postMessage({ type: 'vhcs:resize', height }, around);\n  };\n  new ResizeObserver(report).observe(content);\n  addEventListener('message', ({ data, origin, source }) => {\n    if (source === parent && origin === around && data?.type === 'vhcs:measure') report();\n  });\n})();\n";
//# sourceMappingURL=frame-script.d.ts.map