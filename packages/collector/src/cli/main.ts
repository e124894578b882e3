import { fstatSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { runCli } from './run-cli.ts';

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  clock: Date.now,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY && !isPiped() ? process.stderr : undefined,
  ask: process.stdin.isTTY ? ask : undefined,
});

/** Whether the output goes to another program, such as a pager, which has the terminal then. */
function isPiped(): boolean {
  return fstatSync(process.stdout.fd).isFIFO();
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}
