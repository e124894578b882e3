export { findEngines } from './find-engines.mjs';
export { inEveryEngine, onlyIn } from './in-every-engine.mjs';
