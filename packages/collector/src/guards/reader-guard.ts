import { localDateAt, type LocalDate } from '@vhcs/contract';
import type { Clock, Random } from '../capabilities.ts';
import { ProblemError } from '../problems.ts';
import type { Sha256 } from '../store/hashing.ts';
import { RecentMap } from './recent-map.ts';

/** Readers that are remembered at most, in two generations of half as many. */
const MAX_READERS = 100_000;

const SECRET_BYTES = 32;

/** What tells readers apart for a day; it never leaves this module but as a keyed hash. */
export interface Reader {
  /** Address of the network that the request came from; empty when not known. */
  readonly network: string;
  /** What the browser calls itself. */
  readonly userAgent: string;
}

/** One rating of something that a reader rates once. */
export interface Vote {
  readonly reader: Reader;
  /** What is rated, such as the address of an article. */
  readonly subject: string;
  readonly idempotencyKey: string;
  /** Key of the reader's earlier rating that this one replaces. */
  readonly replaces?: string | undefined;
}

/** Lets a reader rate a thing once a day, and remembers nobody. */
export interface ReaderGuard {
  /**
   * Lets a vote pass, or a repetition or replacement of the reader's own one. Call what it returns
   * if the vote then is not stored.
   *
   * @throws ProblemError `already-rated`
   */
  admit(vote: Vote): () => void;
}

/** What a guard is made of. */
export interface ReaderGuardParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly sha256: Sha256;
}

/**
 * Makes a guard. A reader and a subject are known only as a hash keyed with a secret that lives in
 * memory and is dropped, with everything it hid, at midnight (Asia/Ho_Chi_Minh) or with the
 * process. Readers behind one address with equal browsers are taken for one.
 */
export function createReaderGuard({ clock, random, sha256 }: ReaderGuardParts): ReaderGuard {
  const keys = new RecentMap<string, string>();
  let day: LocalDate = '';
  let secret = '';

  const mark = ({ reader, subject }: Vote): string => {
    const inner = hex(sha256(`${secret}\n${reader.network}\n${reader.userAgent}\n${subject}`));
    return hex(sha256(secret + inner));
  };

  return {
    admit: (vote) => {
      const today = localDateAt(clock());
      if (today !== day) {
        day = today;
        secret = hex(random(SECRET_BYTES));
        keys.clear();
      }
      const reader = mark(vote);
      const earlier = keys.get(reader);
      const isOwn = earlier === vote.idempotencyKey || earlier === vote.replaces;
      if (earlier !== undefined && !isOwn) throw alreadyRated();
      if (keys.youngSize >= MAX_READERS / 2) keys.turn();
      keys.set(reader, vote.idempotencyKey);
      return () => {
        if (earlier === undefined) keys.delete(reader);
        else keys.set(reader, earlier);
      };
    },
  };
}

function alreadyRated(): ProblemError {
  const message = 'this article was rated from here today; the earlier rating counts';
  return new ProblemError('already-rated', `article: ${message}.`, {
    errors: [{ field: '/article', message }],
  });
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
