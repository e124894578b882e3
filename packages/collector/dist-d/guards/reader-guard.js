import { localDateAt } from '@vhcs/contract';
import { ProblemError } from "../problems.js";
/** Readers that are remembered at most; beyond it the one that came first is forgotten. */
const MAX_READERS = 100_000;
const SECRET_BYTES = 32;
/**
 * Makes a guard. A reader and a subject are known only as a hash keyed with a secret that lives in
 * memory and is dropped, with everything it hid, at midnight (Asia/Ho_Chi_Minh) or with the
 * process. Readers behind one address with equal browsers are taken for one.
 */
export function createReaderGuard({ clock, random, sha256 }) {
    const keys = new Map();
    let day = '';
    let secret = '';
    const mark = ({ reader, subject }) => {
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
            if (earlier !== undefined && !isOwn)
                throw alreadyRated();
            keys.set(reader, vote.idempotencyKey);
            if (keys.size > MAX_READERS)
                forgetFirst(keys);
            return () => {
                if (earlier === undefined)
                    keys.delete(reader);
                else
                    keys.set(reader, earlier);
            };
        },
    };
}
function forgetFirst(keys) {
    for (const key of keys.keys()) {
        keys.delete(key);
        return;
    }
}
function alreadyRated() {
    const message = 'this article was rated from here today; the earlier rating counts';
    return new ProblemError('already-rated', `article: ${message}.`, {
        errors: [{ field: '/article', message }],
    });
}
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
//# sourceMappingURL=reader-guard.js.map