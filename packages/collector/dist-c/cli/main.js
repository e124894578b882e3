import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { runCli } from "./run-cli.js";
process.exitCode = await runCli(process.argv.slice(2), {
    env: process.env,
    clock: Date.now,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    ask: process.stdin.isTTY ? ask : undefined,
});
async function ask(question) {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
        return await terminal.question(question);
    }
    finally {
        terminal.close();
    }
}
//# sourceMappingURL=main.js.map