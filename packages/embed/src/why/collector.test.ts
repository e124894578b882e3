import { expect } from '@open-wc/testing';
import { askCollector, type Collector } from './collector.ts';

/** What is found of a server that answers the health check so, and everything else with 404. */
async function askServer(
  health: () => Response,
): Promise<Collector & { asked: readonly string[] }> {
  const asked: string[] = [];
  const fetch = window.fetch.bind(window);
  window.fetch = (url) => {
    const { pathname } = new URL(url as string);
    asked.push(pathname);
    return Promise.resolve(pathname === '/healthz' ? health() : Response.json({}, { status: 404 }));
  };
  try {
    return { ...(await askCollector('https://collector.example/', ['/v1/units/x'])), asked };
  } finally {
    window.fetch = fetch;
  }
}

it('a collector says that it is one, and is asked for what the page names', async () => {
  const { isReachable, answers } = await askServer(() => Response.json({ status: 'ok' }));

  expect(isReachable).to.equal(true);
  expect(answers.get('/v1/units/x')).to.have.property('status', 404);
});

for (const [server, health] of [
  ['that has a page for every address', () => new Response('<!doctype html>Xin chào')],
  ['that has nothing there', () => Response.json({}, { status: 404 })],
] as const) {
  it(`a server ${server} is no collector, and is asked for nothing more`, async () => {
    const { isReachable, answers, asked } = await askServer(health);

    expect(isReachable).to.equal(false);
    expect([...answers]).to.deep.equal([]);
    expect(asked).to.deep.equal(['/healthz']);
  });
}
