/*
 * Asks the registry for advisories on what runs in production. High and critical ones fail the
 * check, the others are told. Without an answer there is nothing to say: that passes, unless
 * VHCS_AUDIT=required.
 */
import { spawnSync } from 'node:child_process';

const FAILING = ['high', 'critical'];

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--loglevel=error'], {
  encoding: 'utf8',
});
const advisories = found(stdout);
if (!advisories) {
  console.error(
    'audit: the registry gave no advisories (no network, or it keeps none); not checked',
  );
  process.exitCode = process.env.VHCS_AUDIT === 'required' ? 1 : 0;
} else {
  for (const { name, severity, range, via } of advisories) {
    console.error(`audit: ${name} ${range} (${severity}): ${via.join('; ')}`);
  }
  process.exitCode = advisories.some(({ severity }) => FAILING.includes(severity)) ? 1 : 0;
}

function found(text) {
  const { vulnerabilities } = text.startsWith('{') ? JSON.parse(text) : {};
  if (!vulnerabilities) return undefined;
  return Object.values(vulnerabilities).map((vulnerability) => ({
    ...vulnerability,
    via: vulnerability.via.map((cause) => cause.title ?? cause),
  }));
}
