import type { CommentDecision, PublishedReply } from '@vhcs/contract';
import { decideComment, replyToComment, type Decided } from '../../comments/decision.ts';
import type { Change } from '../audit.ts';
import type {
  CommentCount,
  CommentOutcome,
  CommentQuery,
  CommentRecord,
  CommentStore,
  ForgottenSpan,
  UnitReply,
} from '../comments.ts';
import { forgottenFacts } from '../../comments/forgotten.ts';
import type { AuditedSql } from './audited-sql.ts';
import { forgettable, forgetting, forgetTextsOfRatings } from './forgotten-texts.ts';
import type { SqlValue, Statement } from './sql-database.ts';

const columns = `id, unit, batch, text, is_redacted AS "isRedacted", state, reason,
  routed_to AS "routedTo", reply_stance AS "replyStance", reply_text AS "replyText",
  reply_unit AS "replyUnit", reply_day AS "replyDay", published`;

const findSql = `SELECT ${columns} FROM comment WHERE id = ? AND text <> ''`;

const publishedSql = `
  SELECT ${columns} FROM comment
  WHERE unit = ? AND state = 'published' AND published < ?
  ORDER BY published DESC LIMIT ?`;

const countsSql = `
  SELECT state, reason, count(*) AS n FROM comment WHERE unit = ?
  GROUP BY state, reason ORDER BY state, reason`;

const changeSql = `
  UPDATE comment SET text = ?, is_redacted = ?, state = ?, reason = ?, routed_to = ?,
    reply_stance = ?, reply_text = ?, reply_unit = ?, reply_day = ?, published = ?
  WHERE id = ?`;

interface CommentRow extends Omit<CommentRecord, 'isRedacted' | 'reply'> {
  /** 0 or 1. */
  readonly isRedacted: number;
  readonly replyStance: PublishedReply['stance'] | null;
  readonly replyText: string | null;
  readonly replyUnit: string | null;
  readonly replyDay: string | null;
}

/** Comments as a table. */
export class SqlComments implements CommentStore {
  readonly #changes: AuditedSql;

  constructor(changes: AuditedSql) {
    this.#changes = changes;
  }

  async find(id: string): Promise<CommentRecord | undefined> {
    const [row] = await this.#changes.sql.all<CommentRow>(findSql, [id]);
    return row && toComment(row);
  }

  async list(query: CommentQuery): Promise<readonly CommentRecord[]> {
    const { sql, values } = listing(query);
    return (await this.#changes.sql.all<CommentRow>(sql, values)).map(toComment);
  }

  async published({
    unit,
    before = Number.MAX_SAFE_INTEGER,
    limit,
  }: Parameters<CommentStore['published']>[0]): Promise<readonly CommentRecord[]> {
    const values = [unit, before, limit];
    return (await this.#changes.sql.all<CommentRow>(publishedSql, values)).map(toComment);
  }

  counts(unit: string): Promise<readonly CommentCount[]> {
    return this.#changes.sql.all<CommentCount>(countsSql, [unit]);
  }

  decide(id: string, decision: CommentDecision, change: Change): Promise<CommentOutcome> {
    return this.#carryOut(id, change, (comment, number) =>
      decideComment(comment, decision, number),
    );
  }

  reply(id: string, reply: UnitReply, change: Change): Promise<CommentOutcome> {
    return this.#carryOut(id, change, (comment) => replyToComment(comment, reply, change));
  }

  async forget(span: ForgottenSpan, change: Change): Promise<number> {
    const ofRatings = await forgetTextsOfRatings(this.#changes.sql, span);
    const deleted = await this.#changes.make<number>(change, async () => {
      const { sql, values } = forgettable(span);
      const [row] = await this.#changes.sql.all<{ readonly n: number }>(sql, values);
      const texts = ofRatings + (row?.n ?? 0);
      return texts === 0
        ? { kind: 'nothing', result: 0 }
        : {
            kind: 'change',
            statements: [forgetting(span)],
            facts: [forgottenFacts(span, texts)],
            result: texts,
          };
    });
    if (deleted > 0) await this.#changes.sql.eraseTraces('comment');
    return deleted;
  }

  #carryOut(
    id: string,
    change: Change,
    decide: (comment: CommentRecord, number: number) => Decided,
  ): Promise<CommentOutcome> {
    return this.#changes.make<CommentOutcome>(change, async (number) => {
      const comment = await this.find(id);
      if (!comment) return { kind: 'nothing', result: { kind: 'unknown' } };
      const decided = decide(comment, number);
      if (decided.kind === 'refused') return { kind: 'nothing', result: decided };
      return {
        kind: 'change',
        statements: [changing(decided.comment)],
        facts: [decided.facts],
        result: { kind: 'done', comment: decided.comment },
      };
    });
  }
}

function listing({ state, unit, after, limit }: CommentQuery): {
  readonly sql: string;
  readonly values: readonly SqlValue[];
} {
  const conditions: readonly (readonly [sql: string, values: readonly SqlValue[]])[] = [
    ["text <> ''", []],
    ...(state === undefined ? [] : [['state = ?', [state]] as const]),
    ...(unit === undefined ? [] : [['(unit = ? OR routed_to = ?)', [unit, unit]] as const]),
    ...(after === undefined ? [] : [['(batch, id) > (?, ?)', [after.batch, after.id]] as const]),
  ];
  const where = conditions.map(([sql]) => sql).join(' AND ');
  return {
    sql: `SELECT ${columns} FROM comment WHERE ${where} ORDER BY batch, id LIMIT ?`,
    values: [...conditions.flatMap(([, values]) => values), limit],
  };
}

function changing(comment: CommentRecord): Statement {
  const { id, text, isRedacted, state, reason, routedTo, reply, published } = comment;
  const replied = [reply?.stance, reply?.text, reply?.unit, reply?.day].map((part) => part ?? null);
  const values = [text, Number(isRedacted), state, reason, routedTo, ...replied, published, id];
  return { sql: changeSql, values };
}

function toComment(row: CommentRow): CommentRecord {
  const { isRedacted, replyStance, replyText, replyUnit, replyDay, ...rest } = row;
  const reply =
    replyStance && replyText && replyUnit && replyDay
      ? { stance: replyStance, text: replyText, unit: replyUnit, day: replyDay }
      : null;
  return { ...rest, isRedacted: isRedacted === 1, reply };
}
