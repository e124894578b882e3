import { html } from 'hono/html';
/** Schemes of the page for the schemes of an element; `auto` is that of the page around. */
const schemes = {
    auto: 'light dark',
    light: 'light',
    dark: 'dark',
};
/**
 * A whole page as text. Links leave the frame: the pages that they lead to refuse to be framed by
 * other sites.
 */
export async function renderFramePage({ language, title, main, parent, scheme, element, }) {
    const page = await html `<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        ${scheme !== undefined && html `<meta name="color-scheme" content="${schemes[scheme]}" />`}
        <title>${title}</title>
        <base target="_top" />
        <link rel="stylesheet" href="/static/frame.css" />
        ${element &&
        html `<link rel="stylesheet" href="/embed/v1/reserve.css" />
            <script type="module" src="/embed/v1/${element}.js"></script>`}
        <script
          src="/static/frame.js"
          defer
          ${parent !== undefined && html `data-parent="${parent}"`}
        ></script>
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html>`;
    return String(page);
}
/** The tag of an element with its attributes, and what works without script inside. */
export function elementTag(element, attributes, fallback) {
    const tag = `vhcs-${element}`;
    return html `<${tag}${Array.from(attributes, ([name, value]) => html ` ${name}="${value}"`)}>${fallback}</${tag}>`;
}
//# sourceMappingURL=frame-page.js.map