import { spawnSync } from 'node:child_process';

/** Builds what is stale, and ends the process when that fails. */
export function build() {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
