import { expect } from '@open-wc/testing';
import { edit, emptySubmission, fail, thanked, wait, type Submission } from './submission.ts';
import { replaceEarlierTry, send, thank } from './transitions.ts';

const chosen = edit(emptySubmission, { answers: { q1: 4 } });
const other = { answers: { q1: 1 } };
const sent = send(chosen, () => 'key-1');
const stored = thank(sent, {
  idempotencyKey: 'key-1',
  unit: 'vpqh',
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  localDate: '2026-11-22',
});
const unusedKey = (): string => 'unused';

const phaseOf = ({ phase }: Submission): string => phase.kind;

it('a rating keeps its key through every retry', () => {
  const retried = send(fail(sent), unusedKey);

  expect(retried.attempt?.key).to.equal('key-1');
});

it('a rating that waited for the network keeps its key', () => {
  expect(send(wait(sent), unusedKey).attempt?.key).to.equal('key-1');
});

it('a rating that was refused for good gives up its key', () => {
  expect(send(fail(sent, { code: 'unit-closed' }), () => 'key-2').attempt?.key).to.equal('key-2');
});

it('nothing changes while a rating is on its way', () => {
  expect(edit(sent, other)).to.equal(sent);
});

it('a change after the thanks replaces what is stored, under a new key', () => {
  const changed = send(edit(stored, other), () => 'key-2');

  expect(changed.attempt).to.deep.equal({ key: 'key-2', replaces: 'key-1' });
});

it('an earlier try that had arrived is replaced under a new key', () => {
  const replacing = replaceEarlierTry(sent, () => 'key-2');

  expect(replacing.attempt).to.deep.equal({ key: 'key-2', replaces: 'key-1' });
});

it('keeping what is stored brings back its thanks and its choice', () => {
  const { stored: former } = edit(stored, other);
  const kept = former && thanked(former);

  expect(kept && phaseOf(kept)).to.equal('thanked');
  expect(kept?.draft.answers).to.deep.equal({ q1: 4 });
});
