import process from 'node:process';
import { ConfigError, readConfig } from "./config.js";
import { ListenError } from "./http-server.js";
import { createLog } from "./log.js";
import { RegistryError } from "./registry/registry-data.js";
import { startServer } from "./server.js";
/** Exit code for what the operator can put right: settings, registry, port. */
const EXIT_SETTINGS = 2;
/** Exit code for what failed, and for being told twice to stop. */
const EXIT_FAILED = 1;
try {
    await run();
}
catch (error) {
    const isOperators = error instanceof ConfigError || error instanceof RegistryError || error instanceof ListenError;
    process.stderr.write(`${messageOf(error, isOperators)}\n`);
    process.exitCode = isOperators ? EXIT_SETTINGS : EXIT_FAILED;
}
async function run() {
    const config = readConfig(process.env);
    const log = createLog(config.logLevel);
    const exitOnFailure = (error) => {
        log.error({ err: error }, 'uncaught error');
        process.exit(EXIT_FAILED);
    };
    process.on('uncaughtException', exitOnFailure);
    process.on('unhandledRejection', exitOnFailure);
    const server = await startServer(config, { log });
    process.stdout.write(`VHCS is running: ${server.url}/demo/\n`);
    let isStopping = false;
    const stop = () => {
        if (isStopping)
            process.exit(EXIT_FAILED);
        isStopping = true;
        server.stop().then(() => process.exit(0), exitOnFailure);
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
}
/** What the operator can put right needs no stack. */
function messageOf(error, isOperators) {
    if (!(error instanceof Error))
        return String(error);
    return isOperators ? error.message : (error.stack ?? error.message);
}
//# sourceMappingURL=main.js.map