import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { POINTER, startDisplay } from './display.mjs';
import { startDriver } from './driver.mjs';

/** Bars and buttons of the browser take no room, so that a window may be as narrow as a phone. */
const BROWSER_STYLES =
  '* { font-size: 1px; min-width: 0; min-height: 0; margin: 0; border: 0; padding: 0; -gtk-icon-transform: scale(0); }';

/** Ends when the page has been told of its size, some frames after the window has it. */
const HAS_SIZE = `return new Promise((resolve) => {
  const [{ width, height }] = arguments;
  const check = () =>
    innerWidth === width && innerHeight === height ? resolve() : requestAnimationFrame(check);
  check();
});`;

/**
 * One window of WebKit on its own screen, whose viewport is the whole window. `command` sends a
 * WebDriver command of the session, `resize` sets the viewport; nothing is kept when it ends.
 * `environment` is added to that of the browser.
 */
export async function startSession(browserPath, environment) {
  const settings = await settingsFolder();
  const display = await startDisplay();
  const driver = await startDriver({
    ...environment,
    DISPLAY: display.name,
    XDG_CONFIG_HOME: settings,
  });
  const end = async () => {
    await driver.end();
    await display.end();
    await rm(settings, { recursive: true, maxRetries: 5 });
  };
  try {
    const { sessionId } = await driver.call('POST', '/session', capabilities(browserPath));
    const command = (method, path, body) =>
      driver.call(method, `/session/${sessionId}${path}`, body);
    return {
      command,
      resize: async (size) => {
        await command('POST', '/window/rect', placeOf(size));
        await command('POST', '/execute/sync', { script: HAS_SIZE, args: [size] });
      },
      end: async () => {
        await command('DELETE', '');
        await end();
      },
    };
  } catch (cause) {
    await end();
    throw new Error(`WebKit did not start from ${browserPath}`, { cause });
  }
}

/** The pointer is on the last pixel of the window: without a window manager, it gives the focus. */
const placeOf = ({ width, height }) => ({
  x: POINTER - width + 1,
  y: POINTER - height + 1,
  width,
  height,
});

const capabilities = (binary) => ({
  capabilities: {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation', '--full-screen'] },
    },
  },
});

async function settingsFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'vhcs-webkit-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(join(folder, 'gtk-3.0/gtk.css'), BROWSER_STYLES);
  return folder;
}
