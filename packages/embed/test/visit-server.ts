import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine, Tab } from '../../../scripts/test/engines/index.mjs';

/** Opens the front page of a server made for it, and stops both afterwards. */
export async function visitServer(
  engine: Engine,
  listener: RequestListener,
  act: (tab: Tab) => Promise<void>,
): Promise<void> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const tab = await engine.open();
  try {
    await tab.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    await act(tab);
  } finally {
    await tab.close();
    server.closeAllConnections();
    server.close();
  }
}
