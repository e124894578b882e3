import { postRating } from './collector-process.ts';
import { ratingOf } from './test-app.ts';

/** Ratings on their way at once. */
const OUTSTANDING = 32;

/** Ratings that cannot fit. */
const TOO_MANY = 20_000;

/** Letters of three bytes each, and a space, of which {@link longComment} is made. */
const LETTERS = ' ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';

/** The body of a rating that was sent. */
export type SentRating = Readonly<Record<string, unknown>>;

/** What came of ratings that were sent to a full disk. */
export interface FilledDisk {
  readonly acknowledged: readonly SentRating[];
  readonly refused: readonly { readonly rating: SentRating; readonly response: Response }[];
}

/** What is sent to fill a disk. */
export interface FillOptions {
  /** Whether ratings have long comments, so that tables are full before the log. Default: false. */
  readonly hasComments?: boolean;
  /** Ratings at which to end although there is room. Default: more than fit. */
  readonly mostRatings?: number;
}

/**
 * Sends ratings to a collector until one is refused although it comes alone; gives those that were
 * acknowledged, and the refusals.
 */
export async function fillDisk(
  url: string,
  { hasComments = false, mostRatings = TOO_MANY }: FillOptions = {},
): Promise<FilledDisk> {
  const acknowledged: SentRating[] = [];
  const refused: { rating: SentRating; response: Response }[] = [];
  const write = async (mostRefused: number): Promise<void> => {
    while (refused.length < mostRefused && acknowledged.length < mostRatings) {
      const rating = ratingOf(hasComments ? { comment: longComment(acknowledged.length) } : {});
      const response = await postRating(url, rating);
      if (response.status === 201) acknowledged.push(rating);
      else refused.push({ rating, response });
    }
  };
  await Promise.all(Array.from({ length: OUTSTANDING }, () => write(1)));
  await write(refused.length + 1);
  return { acknowledged, refused };
}

/** A thousand letters in an order that does not compress. */
function longComment(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 1_000 }, () => {
    state = Math.imul(state, 48_271) >>> 1;
    return LETTERS.charAt(state % LETTERS.length);
  })
    .join('')
    .trim();
}
