import { localize } from '@vhcs/contract';
import { html } from 'hono/html';
/** A whole page as text. */
export async function renderPage({ language, title, main, languageLink, }) {
    const page = await html `<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/static/rate.css" />
      </head>
      <body>
        <div class="page">
          <header class="bar">
            <p class="brand">VHCS<span> · </span><span lang="vi">Văn hóa công sở</span></p>
            ${languageLink}
          </header>
          <main class="card">${main}</main>
        </div>
      </body>
    </html>`;
    return String(page);
}
/** A text of the registry; marked where it is in another language than the page. */
export function localizedText(text, language) {
    const found = localize(text, language);
    return found.language === language
        ? html `${found.text}`
        : html `<span lang="${found.language}">${found.text}</span>`;
}
//# sourceMappingURL=layout.js.map