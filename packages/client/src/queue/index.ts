export { createQueue } from './create-queue.ts';
export type { AddOptions, Keeping, Queue, QueueOptions, QueueState } from './queue.ts';
