import type { AppOptions } from '../app.ts';
import { nodeFileForms } from '../files/node-file-forms.ts';
import type { FileForms } from '../files/file-forms.ts';
import { watchRegistry } from '../registry/registry-watch.ts';
import { createMemoryStore } from '../store/memory.ts';
import type { IssuedToken } from './operators.ts';
import { createTestApp, ORIGIN, sampleRegistry, type TestApp } from './test-app.ts';

/** A request with a body. */
export interface SentFile {
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Default: `application/json`. */
  readonly type?: string;
}

/** An app whose registry is that of its store. */
export interface RegisteringApp extends TestApp {
  send(path: string, file: SentFile, token?: IssuedToken): Promise<Response>;
}

/**
 * An app on the samples, all in its store, so that what is changed there holds here.
 *
 * @param files default: every form
 * @param parts an empty store, default: in memory; and what else a test replaces
 */
export async function createRegisteringApp(
  files: FileForms = nodeFileForms,
  { store = createMemoryStore(), ...parts }: Omit<Partial<AppOptions>, 'registry'> = {},
): Promise<RegisteringApp> {
  await store.registry.change({ put: sampleRegistry }, 0);
  const nothing = (): void => undefined;
  const registry = await watchRegistry({
    store: store.registry,
    timer: () => nothing,
    log: { info: nothing, warn: nothing, error: nothing },
  });
  const app = createTestApp({ store, registry, files, ...parts });
  return Object.assign(app, {
    send: async (
      path: string,
      { body, type = 'application/json' }: SentFile,
      token?: IssuedToken,
    ) =>
      app.fetch(
        new Request(`${ORIGIN}${path}`, {
          method: 'POST',
          body,
          headers: { 'Content-Type': type, ...token?.headers },
        }),
      ),
  });
}
