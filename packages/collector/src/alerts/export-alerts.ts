import type { AlertList } from '@vhcs/contract';
import { Pieces } from '../exports/pieces.ts';
import type { AskedFigures } from '../exports/read-figures.ts';
import { findAlerts } from './find-alerts.ts';

/** The alerts of a period as JSON, in pieces: of a whole country there may be very many. */
export async function* exportAlerts(
  asked: AskedFigures,
  { limit }: Pick<AlertList, 'limit'>,
): AsyncGenerator<Uint8Array> {
  const alerts = await findAlerts(asked, limit);
  const json = new Pieces();
  const head = JSON.stringify({ period: asked.query.period.label.id, limit, items: [] });
  json.addText(head.slice(0, -']}'.length));
  let between = '';
  for (const alert of alerts) {
    json.addText(between);
    json.addText(JSON.stringify(alert));
    between = ',';
    if (json.isFull) yield json.take();
  }
  json.addText(']}');
  yield json.take();
}
