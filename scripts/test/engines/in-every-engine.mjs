import { after, test } from 'node:test';
import { findEngines } from './find-engines.mjs';

const engines = await findEngines();
let willClose = false;

export function inEveryEngine(name, body) {
  for (const engine of engines) register(engine, name, body);
}

export function onlyIn(engineName, name, body) {
  for (const engine of engines) if (engine.name === engineName) register(engine, name, body);
}

function register(engine, name, body) {
  if (!willClose) after(() => Promise.all(engines.map((each) => each.close())));
  willClose = true;
  test(`${name} (${engine.name})`, () => body(engine));
}
