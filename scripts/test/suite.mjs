import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A suite: its name, the program that runs it, and what its environment has besides. */
export class Suite {
  constructor(name, [command, ...args], environment = {}) {
    this.name = name;
    this.command = command;
    this.args = args;
    this.environment = environment;
  }

  /**
   * Runs it and prints what it said when it has ended, whole. Gives how many tests passed and which
   * failed, which the program writes to the file `VHCS_COUNT_FILE`; one that failed without a failed
   * test, or ran none, counts as one that failed.
   */
  async run(folder) {
    const file = join(folder, `${this.name}.json`);
    const startMs = Date.now();
    const { status, output } = await this.#end(file);
    const seconds = Math.round((Date.now() - startMs) / 1000);
    console.log(`\n── ${this.name} (${seconds} s) ──\n${stripVTControlCharacters(output).trim()}`);
    const { passed, failures } = countIn(file);
    if (failures.length === 0 && (status !== 0 || passed === 0)) {
      failures.push({ name: 'the suite itself', error: `exit code ${status}, ${passed} passed` });
    }
    return { suite: this.name, passed, failures };
  }

  #end(file) {
    const child = spawn(this.command, this.args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...this.environment, VHCS_COUNT_FILE: file },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => (output += text));
    }
    return new Promise((resolve) => {
      child.on('error', (error) => resolve({ status: 1, output: String(error) }));
      child.on('close', (status) => resolve({ status, output }));
    });
  }
}

function countIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failures: [] };
  }
}
