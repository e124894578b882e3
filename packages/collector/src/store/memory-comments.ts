import type { CommentDecision, LocalDate } from '@vhcs/contract';
import { decideComment, replyToComment, type Decided } from '../comments/decision.ts';
import { forgottenFacts } from '../comments/forgotten.ts';
import type { Change } from './audit.ts';
import type {
  CommentCount,
  CommentOutcome,
  CommentQuery,
  CommentRecord,
  CommentStore,
  ForgottenSpan,
  UnitReply,
} from './comments.ts';
import type { MemoryAudit } from './memory-audit.ts';

/** What was written along with ratings. */
export interface WrittenTexts {
  /** See `CommentStore.forget`; of the texts that did not leave with a batch. */
  forgetTexts(span: ForgottenSpan): number;
}

/** Comments of a store that forgets everything with its process. */
export class MemoryComments implements CommentStore {
  readonly #audit: MemoryAudit;
  readonly #ratings: WrittenTexts;
  readonly #kept = new Map<string, CommentRecord>();

  constructor(audit: MemoryAudit, ratings: WrittenTexts) {
    this.#audit = audit;
    this.#ratings = ratings;
  }

  /** Takes in the comments that leave with a batch. */
  leave(unit: string, batch: LocalDate, texts: readonly string[]): void {
    for (const text of texts) {
      const id = crypto.randomUUID().replaceAll('-', '').slice(-16);
      this.#kept.set(id, { ...untouched, id, unit, batch, text });
    }
  }

  async find(id: string): Promise<CommentRecord | undefined> {
    await this.#audit.ready();
    return this.#known(id);
  }

  async list({ state, unit, after, limit }: CommentQuery): Promise<readonly CommentRecord[]> {
    await this.#audit.ready();
    const found = [...this.#kept.values()]
      .filter(hasText)
      .filter((comment) => state === undefined || comment.state === state)
      .filter((comment) => unit === undefined || concerns(comment, unit))
      .filter((comment) => after === undefined || place(comment) > place(after))
      .sort((a, b) => (place(a) < place(b) ? -1 : 1));
    return found.slice(0, limit);
  }

  async published({
    unit,
    before = Infinity,
    limit,
  }: {
    readonly unit: string;
    readonly before?: number | undefined;
    readonly limit: number;
  }): Promise<readonly CommentRecord[]> {
    await this.#audit.ready();
    const found = [...this.#kept.values()]
      .filter(hasText)
      .filter((comment) => comment.unit === unit && comment.state === 'published')
      .filter((comment) => number(comment) < before)
      .sort((a, b) => number(b) - number(a));
    return found.slice(0, limit);
  }

  async counts(unit: string): Promise<readonly CommentCount[]> {
    await this.#audit.ready();
    const counts = new Map<string, CommentCount>();
    for (const { state, reason } of [...this.#kept.values()].filter((c) => c.unit === unit)) {
      const key = `${state} ${reason ?? ''}`;
      counts.set(key, { state, reason, n: (counts.get(key)?.n ?? 0) + 1 });
    }
    return [...counts.keys()].sort().flatMap((key) => counts.get(key) ?? []);
  }

  async decide(id: string, decision: CommentDecision, change: Change): Promise<CommentOutcome> {
    await this.#audit.ready();
    return this.#carryOut(id, change, (comment) =>
      decideComment(comment, decision, this.#audit.nextNumber),
    );
  }

  async reply(id: string, reply: UnitReply, change: Change): Promise<CommentOutcome> {
    await this.#audit.ready();
    return this.#carryOut(id, change, (comment) => replyToComment(comment, reply, change));
  }

  async forget(span: ForgottenSpan, change: Change): Promise<number> {
    await this.#audit.ready();
    const meant = [...this.#kept.values()].filter((comment) => isMeant(comment, span));
    for (const { id, state, reason, unit, batch } of meant) {
      this.#kept.set(id, { ...untouched, id, unit, batch, state, reason, text: '' });
    }
    const texts = meant.length + this.#ratings.forgetTexts(span);
    if (texts > 0) this.#audit.note(forgottenFacts(span, texts), change);
    return texts;
  }

  #known(id: string): CommentRecord | undefined {
    const comment = this.#kept.get(id);
    return comment && hasText(comment) ? comment : undefined;
  }

  #carryOut(
    id: string,
    change: Change,
    decide: (comment: CommentRecord) => Decided,
  ): CommentOutcome {
    const comment = this.#known(id);
    if (!comment) return { kind: 'unknown' };
    const decided = decide(comment);
    if (decided.kind === 'refused') return decided;
    this.#kept.set(id, decided.comment);
    this.#audit.note(decided.facts, change);
    return { kind: 'done', comment: decided.comment };
  }
}

const untouched = {
  isRedacted: false,
  state: 'held',
  reason: null,
  routedTo: null,
  reply: null,
  published: null,
} as const;

const place = ({ batch, id }: Pick<CommentRecord, 'batch' | 'id'>): string => `${batch}-${id}`;

const number = ({ published }: CommentRecord): number => published ?? 0;

const hasText = ({ text }: CommentRecord): boolean => text !== '';

const isMeant = (comment: CommentRecord, { from = '', before, unit }: ForgottenSpan): boolean =>
  hasText(comment) &&
  comment.batch >= from &&
  comment.batch < before &&
  (unit === undefined || comment.unit === unit);

const concerns = ({ unit, routedTo }: CommentRecord, asked: string): boolean =>
  unit === asked || routedTo === asked;
