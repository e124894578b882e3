import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readFixtures } from '@vhcs/contract/fixtures';
import { demoRegistry } from "./demo-registry.js";
/** The demo registry from the samples that the contract's package holds. */
export async function loadDemoRegistry() {
    const file = createRequire(import.meta.url).resolve('@vhcs/contract/fixtures.json');
    return demoRegistry(readFixtures(JSON.parse(await readFile(file, 'utf8'))));
}
//# sourceMappingURL=node-demo-data.js.map