import { openForTest, temporaryDatabase } from './testing/temporary-database.ts';
import { storeSuite } from './store.conformance.ts';

storeSuite('SQLite', async (context) => openForTest(context, await temporaryDatabase(context)));
