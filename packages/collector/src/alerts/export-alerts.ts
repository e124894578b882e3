import type { Alert, AlertList } from '@vhcs/contract';
import { inPieces } from '../exports/pieces.ts';
import type { AskedFigures } from '../exports/read-figures.ts';
import { findAlerts } from './find-alerts.ts';

/** The alerts of a period as JSON, in pieces: of a whole country there may be very many. */
export async function* exportAlerts(
  asked: AskedFigures,
  { limit }: Pick<AlertList, 'limit'>,
): AsyncGenerator<Uint8Array> {
  const head = { period: asked.query.period.label.id, limit, items: [] };
  yield* inPieces(listTexts(head, await findAlerts(asked, limit)));
}

function* listTexts(head: AlertList, alerts: readonly Alert[]): Generator<string> {
  yield JSON.stringify(head).slice(0, -']}'.length);
  let between = '';
  for (const alert of alerts) {
    yield between + JSON.stringify(alert);
    between = ',';
  }
  yield ']}';
}
