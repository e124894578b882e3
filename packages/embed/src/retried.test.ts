import { expect } from '@open-wc/testing';
import { retried } from './retried.ts';
import { version } from './version.ts';

/** Stands for an import that fails a number of times, and writes down where it looked. */
function failing(times: number): { load: Parameters<typeof retried<string>>[0]; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    load: (addressOf) => {
      asked.push(addressOf(`./${version}/core-abc123.js`));
      return asked.length > times ? Promise.resolve('code') : Promise.reject(new Error('503'));
    },
  };
}

const realTimeout = setTimeout;
const pauses: (number | undefined)[] = [];

beforeEach(() => {
  pauses.length = 0;
  window.setTimeout = ((goOn: () => void, ms?: number) => {
    pauses.push(ms);
    return realTimeout(goOn, 0);
  }) as typeof setTimeout;
});

afterEach(() => {
  window.setTimeout = realTimeout;
  Reflect.deleteProperty(navigator, 'onLine');
});

it('code that arrives is asked for once, in the folder of the release', async () => {
  const { load, asked } = failing(0);

  expect(await retried(load)).to.equal('code');
  expect(asked).to.deep.equal([`./${version}/core-abc123.js`]);
});

it('what fails is asked for again in alias folders, after longer and longer pauses', async () => {
  const { load, asked } = failing(2);

  await retried(load);

  const [, second, third] = asked;
  expect(second).to.equal(`./${version}_r1/core-abc123.js`);
  expect(third).to.equal(`./${version}_r2/core-abc123.js`);
  expect(pauses).to.deep.equal([1000, 4000]);
});

it('after the third failure it is given up', async () => {
  const { load, asked } = failing(3);

  const error: unknown = await retried(load).catch((reason: unknown) => reason);

  expect(error).to.have.property('message', '503');
  expect(asked).to.have.length(3);
});

it('without a network it is given up at once', async () => {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  const { load, asked } = failing(3);

  await retried(load).catch(() => undefined);

  expect(asked).to.have.length(1);
});
