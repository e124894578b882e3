import { waitUntil as waitFor } from '@open-wc/testing';

/** A machine whose disk is busy takes seconds for what mostly takes milliseconds. */
const LATEST_MS = 15_000;
const POLL_MS = 20;

export const waitUntil = (holds, message) =>
  waitFor(holds, message, { interval: POLL_MS, timeout: LATEST_MS });
