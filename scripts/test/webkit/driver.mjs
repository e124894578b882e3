import { setTimeout as wait } from 'node:timers/promises';
import { endChild, startChild } from './child.mjs';
import { listeningPort } from './listening-port.mjs';

const START_MS = 10_000;

/**
 * WebKit's WebDriver on a port of its own, with `call` for its commands.
 * Drawn by the processor, as there is no graphics card; no accessibility bus, as there is no desktop.
 */
export async function startDriver(environment) {
  const driver = startChild('WebKitWebDriver', ['--port=0', '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
      NO_AT_BRIDGE: '1',
      LC_ALL: 'C',
      ...environment,
    },
  });
  const address = `http://127.0.0.1:${await portOf(driver)}`;
  return {
    call: (method, path, body) => call(`${address}${path}`, method, body),
    end: () => endChild(driver),
  };
}

async function portOf(driver) {
  const latest = Date.now() + START_MS;
  while (Date.now() < latest && driver.exitCode === null) {
    const port = await listeningPort(driver.pid);
    if (port) return port;
    await wait(20);
  }
  throw new Error(`WebKitWebDriver did not listen within ${START_MS} ms`);
}

async function call(url, method, body) {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (response.ok) return value;
  throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
}
