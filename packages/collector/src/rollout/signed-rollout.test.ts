import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { readSignedRollout, RolloutError, signRollout } from './signed-rollout.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');

const decision = { off: ['vhcs-results'], canary: { version: '1.1.0', percent: 5 } };

const signed = signRollout(decision, privateKey);

/** The reason why a text is not followed. */
function refusalOf(text: string): string {
  try {
    readSignedRollout(text, publicKey);
  } catch (error) {
    assert.ok(error instanceof RolloutError);
    return error.message;
  }
  return assert.fail('the text was followed');
}

test('what was signed is followed', () => {
  assert.deepEqual(readSignedRollout(signed, publicKey), decision);
});

test('the layout of the file and the order of its fields do not matter', () => {
  const { signature } = JSON.parse(signed) as { readonly signature: string };
  const rewritten = `{"signature":"${signature}", "canary":{"percent":5,"version":"1.1.0"},"off":["vhcs-results"]}`;

  assert.deepEqual(readSignedRollout(rewritten, publicKey), decision);
});

for (const [what, text] of [
  ['another percentage', signed.replace('5', '50')],
  ['another element', signed.replace('vhcs-results', 'vhcs-visits')],
  [
    'the signature of another key',
    signRollout(decision, generateKeyPairSync('ed25519').privateKey),
  ],
  ['a cut signature', signed.replace(/("signature": ".{20})[^"]*/, '$1')],
] as const) {
  test(`a file with ${what} is not followed`, () => {
    assert.match(refusalOf(text), /signature does not fit/);
  });
}

for (const [what, text, told] of [
  ['without a signature', JSON.stringify(decision), /^signature: .*expected off, canary/],
  ['with more fields', signed.replace('"off"', '"on": [], "off"'), /Unrecognized key: "on"/],
  ['that is no JSON', '{ "off": [', /it is not JSON/],
  ['that is a list', '[]', /the file: /],
] as const) {
  test(`a file ${what} is told by what is wrong`, () => {
    assert.match(refusalOf(text), told);
  });
}
