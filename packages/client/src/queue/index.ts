export { createQueue } from './create-queue.ts';
export type { AddOptions, Queue, QueueOptions, QueueState } from './queue.ts';
export type { Keeping } from './sealing.ts';
