import { after } from 'node:test';
import { ratingSuite, storeSuite } from '../store.conformance.ts';
import { postgresForFile } from '../testing/postgres-server.ts';
import type { OpenStore } from '../testing/suite.ts';
import { openPostgresStore } from './postgres.ts';

const server = postgresForFile(after);

const opening =
  (atOnce: boolean): OpenStore =>
  async (context) => {
    const store = await openPostgresStore({ url: await server.schema(), atOnce });
    context.after(() => store.close());
    return store;
  };

storeSuite('PostgreSQL', opening(true));
ratingSuite('PostgreSQL, statements by unit', opening(false));
