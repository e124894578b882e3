/*
 * A portal that writes an exemplar's card and the link to rate into its own pages: no script runs in
 * the visitor's browser, and the collector is asked once in ten minutes.
 *
 *   VHCS_COLLECTOR=https://collector.example.gov.vn PORT=3000 node portal.js
 */
import { serve } from '@hono/node-server';
import { createClient, isVhcsError } from '@vhcs/client';
import { Hono } from 'hono';
import { html } from 'hono/html';

const KEPT_MS = 10 * 60_000;

const collector = process.env.VHCS_COLLECTOR;
if (!collector) throw new Error('VHCS_COLLECTOR is not set; accepted: the address of a collector');
const client = createClient({ baseUrl: collector, timeoutMs: 2_000, maxRetries: 0 });
const kept = new Map();

const app = new Hono();
app.get('/don-vi/:unit', async (context) => {
  const unit = context.req.param('unit');
  return context.html(page(unit, await cardOf(unit)));
});

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}/don-vi/ttpvhcc-lai-chau`);
});

/** The card of a unit; the one that was kept, or none, while the collector cannot say. */
async function cardOf(unit) {
  const before = kept.get(unit);
  if (before && Date.now() - before.atMs < KEPT_MS) return before.card;
  try {
    const card = await client.exemplar(unit);
    kept.set(unit, { card, atMs: Date.now() });
    return card;
  } catch (error) {
    if (!isVhcsError(error)) throw error;
    return before?.card;
  }
}

function page(unit, card) {
  return html`<!doctype html>
    <html lang="vi">
      <title>${card?.unitRecord.name.vi ?? 'Đơn vị'}</title>
      <h1>${card?.unitRecord.name.vi ?? 'Đơn vị'}</h1>
      ${card && cardHtml(card)}
      <a href="${collector}/rate/${encodeURIComponent(unit)}">Đánh giá mức độ hài lòng</a>
    </html>`;
}

/** A figure is said in the words of its source, with the time it covers. */
function cardHtml({ headline, practices, figures, source }) {
  return html`<article>
    <h2>${headline?.vi ?? 'Điển hình văn hóa công sở'}</h2>
    <ul>
      ${practices.map((practice) => html`<li>${practice}</li>`)}
    </ul>
    <dl>
      ${figures.map(
        ({ label, display, period }) =>
          html`<dt>${label.vi}</dt>
            <dd>${display} (${period})</dd>`,
      )}
    </dl>
    <p>Nguồn: ${source}</p>
  </article>`;
}
