import { after, test } from 'node:test';
import { findEngines } from './find-engines.mjs';

const engines = await findEngines();

after(() => Promise.all(engines.map((engine) => engine.close())));

export function inEveryEngine(name, body) {
  for (const engine of engines) register(engine, name, body);
}

export function onlyIn(engineName, name, body) {
  for (const engine of engines) if (engine.name === engineName) register(engine, name, body);
}

function register(engine, name, body) {
  test(`${name} (${engine.name})`, () => body(engine));
}
