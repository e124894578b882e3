import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

const installed = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/**
 * What Chromium 156 shows below its address bar: a hundred scripts with every window, for
 * which tests wait and which bench measures as if they were the page's.
 */
const pagesOfItsOwn = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
];

/**
 * Options to start Chromium with: `CHROME_PATH`, else the machine's own, else the one that comes
 * as an npm package, so that a fresh clone needs nothing installed.
 */
export async function chromiumOptions() {
  const known = chromiumPath();
  const executablePath = known ?? (await packagedChromium());
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${pagesOfItsOwn.join(',')}`,
    '--lang=vi',
    '--accept-lang=vi',
  ];
  return known
    ? { executablePath, headless: true, args }
    : { executablePath, headless: 'shell', args: [...args, '--no-zygote'] };
}

/** Options to start Firefox with: `FIREFOX_PATH`, else the machine's own. */
export function firefoxOptions() {
  return {
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    // Scroll bars take no room, as in the others and on phones.
    extraPrefsFirefox: { 'intl.accept_languages': 'vi', 'ui.useOverlayScrollbars': 1 },
  };
}

/** Where WebKitGTK's MiniBrowser is, or undefined where it, its driver or a screen is missing. */
export function webkitPath() {
  const tools = ['WebKitWebDriver', 'Xvfb'].map((tool) => `/usr/bin/${tool}`);
  if (!tools.every(existsSync)) return undefined;
  return globSync('/usr/{lib/*,lib,libexec}/webkit2gtk-4.*/MiniBrowser', {
    expandDirectories: false,
  })[0];
}

/** Browsers that can be started here, each by its name. */
export function browserNames() {
  const hasPackage = process.platform === 'linux' && process.arch === 'x64';
  return Object.entries({
    chromium: chromiumPath() ?? hasPackage,
    firefox: firefoxPath(),
    webkit: webkitPath(),
  })
    .filter(([, found]) => found)
    .map(([name]) => name);
}

const firstThere = (paths) => paths.find((path) => path && existsSync(path));
const chromiumPath = () => firstThere([process.env.CHROME_PATH, ...installed.chromium]);
const firefoxPath = () => firstThere([process.env.FIREFOX_PATH, ...installed.firefox]);

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
