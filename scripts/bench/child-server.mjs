import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Starts a server on a free port as a process of its own; it prints its address when it listens. */
export async function startServer(file, env = {}) {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, PORT: '0', VHCS_LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1];
    if (port) return { port: Number(port), stop: () => stop(child) };
  }
  throw new Error(`${file} ended before it printed its address`);
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
