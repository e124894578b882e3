import type { LocalDate } from '@vhcs/contract';
import type { TokenRecord } from '../../store/tokens.ts';
import type { OperatorWords } from './words.ts';
/** Tokens as lines, with what each still opens. */
export declare function tokenTable(records: readonly TokenRecord[], { words, today }: {
    readonly words: OperatorWords;
    readonly today: LocalDate;
}): string;
//# sourceMappingURL=token-table.d.ts.map