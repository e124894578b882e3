import { html, raw } from 'hono/html';
import { pageWords } from "./language.js";
const others = { vi: 'en', en: 'vi' };
/** A whole page as text. It has no script: what stands in its script element is data. */
export async function renderPage(parts) {
    const { language, title, description, path, data, main } = parts;
    const page = await html `<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="canonical" href="${addressIn(path, language)}" />
        <link rel="alternate" hreflang="vi" href="${addressIn(path, 'vi')}" />
        <link rel="alternate" hreflang="en" href="${addressIn(path, 'en')}" />
        <link rel="stylesheet" href="/static/page.css" />
        <script type="application/ld+json">
          ${raw(dataBlock(data))}
        </script>
      </head>
      <body>
        <div class="page">
          <header class="bar">
            <p class="brand">VHCS<span> · </span><span lang="vi">Văn hóa công sở</span></p>
            ${languageLink(path, language)}
          </header>
          <main class="card">${main}</main>
        </div>
      </body>
    </html>`;
    return String(page);
}
/** The address of a page in a language; Vietnamese goes without saying. */
export function addressIn(path, language) {
    return language === 'vi' ? path : `${path}?lang=${language}`;
}
function languageLink(path, language) {
    const other = others[language];
    return html `<a
    class="language"
    href="${addressIn(path, other)}"
    lang="${other}"
    hreflang="${other}"
    >${pageWords[language].otherLanguage}</a
  >`;
}
/** JSON in which nothing can be read as markup, whatever texts it holds. */
function dataBlock(data) {
    return JSON.stringify(data).replaceAll('<', '\\u003c');
}
//# sourceMappingURL=layout.js.map