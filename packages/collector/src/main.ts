import process from 'node:process';
import { ConfigError, readConfig } from './config.ts';
import { ListenError } from './http-server.ts';
import { createLog } from './log.ts';
import { RegistryError } from './registry/registry-data.ts';
import { startServer } from './server.ts';

/** Exit code for what the operator can put right: settings, registry, port. */
const EXIT_SETTINGS = 2;

/** Exit code for what failed. */
const EXIT_FAILED = 1;

try {
  await run();
} catch (error) {
  const isOperators =
    error instanceof ConfigError || error instanceof RegistryError || error instanceof ListenError;
  process.stderr.write(`${messageOf(error, isOperators)}\n`);
  process.exitCode = isOperators ? EXIT_SETTINGS : EXIT_FAILED;
}

async function run(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const exitOnFailure = (error: unknown): void => {
    log.error({ err: error }, 'uncaught error');
    process.exit(EXIT_FAILED);
  };
  process.on('uncaughtException', exitOnFailure);
  process.on('unhandledRejection', exitOnFailure);

  const server = await startServer(config, { log });
  process.stdout.write(`VHCS is running: ${server.url}/demo/\n`);

  let isStopping = false;
  const stop = (): void => {
    if (isStopping) stopAtOnce();
    isStopping = true;
    server.stop().then(() => process.exit(0), exitOnFailure);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/**
 * Ends without waiting for a disk or a client. Not by an exit, which a thread that is inside SQLite
 * turns into a crash, except in a container: its first process cannot kill itself.
 */
function stopAtOnce(): void {
  process.kill(process.pid, 'SIGKILL');
  process.exit(EXIT_FAILED);
}

/** What the operator can put right needs no stack. */
function messageOf(error: unknown, isOperators: boolean): string {
  if (!(error instanceof Error)) return String(error);
  return isOperators ? error.message : (error.stack ?? error.message);
}
