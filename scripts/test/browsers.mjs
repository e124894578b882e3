import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Options to start Chromium with: `CHROME_PATH`, else the machine's own, else the one that comes
 * as an npm package, so that a fresh clone needs nothing installed.
 */
export async function chromiumOptions() {
  const known = [process.env.CHROME_PATH, ...installed].find((path) => path && existsSync(path));
  const executablePath = known ?? (await packagedChromium());
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=vi',
  ];
  return known
    ? { executablePath, headless: true, args }
    : { executablePath, headless: 'shell', args: [...args, '--no-zygote'] };
}

async function packagedChromium() {
  const folder = join(process.cwd(), 'node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks into the temporary folder, with its shared libraries only for Lambda.
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  return path;
}
