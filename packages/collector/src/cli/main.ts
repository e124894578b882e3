import { fstatSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { failureOf } from './failure.ts';
import { wordsFor } from './language.ts';
import { runCli } from './run-cli.ts';
import { OutputGone, standardOutput } from './standard-output.ts';
import { UnfinishedFiles } from './unfinished-files.ts';

const unfinished = new UnfinishedFiles();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    unfinished.removeAll();
    // Nobody listens any more: it ends the process as if nobody ever had.
    process.kill(process.pid, signal);
  });
}

// Where nothing can be said, work goes on.
process.stderr.on('error', () => undefined);

const code = await runCli(process.argv.slice(2), {
  env: process.env,
  clock: Date.now,
  out: standardOutput(process.stdout, endOutput),
  err: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY && !isPiped() ? process.stderr : undefined,
  ask: process.stdin.isTTY ? ask : undefined,
  unfinished,
});
process.exitCode ??= code;

/** A pipe that was closed needs no words; a full disk behind it does. */
function endOutput(error: NodeJS.ErrnoException): void {
  const isClosed = error.code === 'EPIPE';
  const failure = failureOf(isClosed ? new OutputGone() : error, wordsFor(process.env));
  process.exitCode = failure.code;
  process.stderr.write(failure.message);
}

/** Whether the output goes to another program, such as a pager, which has the terminal then. */
function isPiped(): boolean {
  return fstatSync(process.stdout.fd).isFIFO();
}

/** What is typed; nothing where the input ends first. */
function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // While a line is edited the terminal gives keys, and no signals.
  terminal.once('SIGINT', () => {
    process.stdin.setRawMode(false);
    process.stderr.write('\n');
    process.kill(process.pid, 'SIGINT');
  });
  return new Promise((resolve) => {
    const end = (): void => {
      process.stderr.write('\n');
      resolve('');
    };
    terminal.once('close', end);
    terminal.question(question, (answer) => {
      terminal.off('close', end);
      terminal.close();
      resolve(answer);
    });
  });
}
