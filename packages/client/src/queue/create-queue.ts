import type { Queue, QueueOptions } from './queue.ts';
import { RatingQueue } from './rating-queue.ts';

/** Opens a queue; what an earlier page left in it is sent at once. */
export function createQueue(options: QueueOptions): Queue {
  return new RatingQueue(options);
}
