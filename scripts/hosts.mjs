/*
 * `node scripts/hosts.mjs [collector]`: serves the portals of `examples/hosts`, each under its own
 * policy, on a free port. They embed from the collector at the address given; by default from the
 * one that `npm start` runs.
 */
import { tsImport } from 'tsx/esm/api';

const collector = process.argv[2] ?? 'http://127.0.0.1:8787';
const { HostSite } = await tsImport('../packages/embed/test/host-site.ts', import.meta.url);

try {
  const { origin } = await HostSite.start({ collector });
  console.log(`Cổng mô phỏng (hosts): ${origin}/`);
} catch (error) {
  console.error(`Không có collector ở ${collector}; hãy chạy npm start, hoặc cho địa chỉ khác.`);
  console.error(`There is no collector at ${collector}; run npm start, or give another address.`);
  console.error(error.message);
  process.exitCode = 1;
}
