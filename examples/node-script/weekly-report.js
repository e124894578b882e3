/*
 * Writes the published figures of every unit as CSV that Excel opens, for a weekly task:
 *
 *   node weekly-report.js https://collector.example.gov.vn 2026-11 > bao-cao.csv
 */
import { createClient, isVhcsError } from '@vhcs/client';
import Papa from 'papaparse';

/** Excel takes a file for UTF-8 when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

const [baseUrl, period = 'all'] = process.argv.slice(2);
if (!baseUrl)
  throw new Error('Thiếu địa chỉ máy chủ. Usage: weekly-report.js <collector> [period]');

const client = createClient({ baseUrl });

try {
  const rows = [];
  for await (const unit of client.everyUnit())
    rows.push(row(unit, await client.summary(unit.id, { period })));
  process.stdout.write(BYTE_ORDER_MARK + Papa.unparse(rows, { escapeFormulae: true }));
} catch (error) {
  if (!isVhcsError(error)) throw error;
  console.error(`Không lập được báo cáo: ${error.message}`);
  process.exitCode = 1;
}

/** Below ten answers nothing is published, below thirty no share: those cells stay empty. */
function row(unit, { received, n, shares, closedThrough }) {
  return {
    'Mã đơn vị': unit.id,
    'Tên đơn vị': unit.name.vi,
    'Phiếu đã nhận': received,
    'Phiếu đã công bố': n,
    'Hài lòng (%)': shares?.satisfied.percent,
    'Cận dưới (%)': shares?.satisfied.interval.low,
    'Cận trên (%)': shares?.satisfied.interval.high,
    'Tính đến ngày': closedThrough,
  };
}
