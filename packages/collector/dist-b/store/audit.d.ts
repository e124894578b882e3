import type { LocalDate, Role } from '@vhcs/contract';
/** Who changed something: a token with its role, or the command line of the machine itself. */
export interface Actor {
    /** Id of the token; `cli` for the command line, `collector` for what runs by itself. */
    readonly token: string;
    readonly role: Role | 'host';
}
/** The command line: whoever may run it has the machine and its data anyway. */
export declare const commandLine: Actor;
/** What the collector does by itself, by its settings. */
export declare const collectorItself: Actor;
/** Who makes a change, and on which day; nothing finer is kept. */
export interface Change {
    readonly by: Actor;
    readonly day: LocalDate;
}
/** What was changed. No field holds a text of a visitor, a secret or a person's name. */
export interface AuditFacts {
    /** Area and deed, `comment.published`. */
    readonly action: `${string}.${string}`;
    /** Id of what was changed. */
    readonly subject: string;
    /** The unit that it belongs to; null: none in particular. */
    readonly unit: string | null;
    /** What else there is to know: codes, counts, days. */
    readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}
/** One line of the log. Each holds the hash of the one before, so that a missing or altered line shows. */
export interface AuditEntry extends AuditFacts, Actor {
    /** From 1 on, without gaps. */
    readonly number: number;
    readonly day: LocalDate;
    /** Hash of the line before; of the first, 64 zeros. */
    readonly previous: string;
    /** SHA-256 of everything else in the line, 64 hexadecimal digits. */
    readonly hash: string;
}
/** The end of the log. Whoever noted it elsewhere can tell that lines were cut off after it. */
export type AuditHead = Pick<AuditEntry, 'number' | 'hash'>;
/** A log to which lines are added and from which none is taken. */
export interface AuditLog {
    /**
     * Adds a line for a change that has no store of its own.
     *
     * @throws StoreUnavailableError when it could not be stored
     */
    add(facts: AuditFacts, change: Change): Promise<void>;
    /** The newest lines, or those before a number, newest first. */
    newest(options: {
        readonly before?: number | undefined;
        readonly limit: number;
    }): Promise<readonly AuditEntry[]>;
    /** Every line from the first on, some at a time. */
    all(): AsyncIterable<readonly AuditEntry[]>;
}
//# sourceMappingURL=audit.d.ts.map