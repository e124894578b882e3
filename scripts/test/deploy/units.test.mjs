import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findPrograms } from '../programs.mjs';

const folder = fileURLToPath(new URL('../../../examples/deploy/systemd/', import.meta.url));
const programs = findPrograms('systemd-analyze');

/** What may be left open at most, of ten; systemd calls this OK. */
const MOST_EXPOSED = 2;

/** A unit as systemd finds it on a server, whose node is wherever it is here. */
function installed(t, name) {
  const here = mkdtempSync(join(tmpdir(), 'vhcs-units-'));
  t.after(() => rmSync(here, { recursive: true }));
  const unit = readFileSync(join(folder, name), 'utf8').replaceAll(
    '/usr/bin/node',
    process.execPath,
  );
  const file = join(here, name.replace('@.', '@8787.'));
  writeFileSync(file, unit);
  return file;
}

if (programs) {
  for (const name of readdirSync(folder)) {
    test(`systemd accepts ${name}`, (t) => {
      const { status, stderr } = spawnSync(
        programs['systemd-analyze'],
        ['verify', '--man=no', installed(t, name)],
        { encoding: 'utf8' },
      );

      assert.equal(stderr, '');
      assert.equal(status, 0);
    });
  }

  test('a collector that was broken into reaches little of its machine', (t) => {
    const threshold = String(MOST_EXPOSED * 10);

    const { status, stdout } = spawnSync(
      programs['systemd-analyze'],
      ['security', '--offline=true', `--threshold=${threshold}`, installed(t, 'vhcs@.service')],
      { encoding: 'utf8' },
    );

    assert.equal(status, 0, stdout);
  });
}
