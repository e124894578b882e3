import type { Question } from '@vhcs/contract';
import { type Fragment } from './layout.ts';
import type { RateView } from './view.ts';
/** A question as native controls: radios, check boxes or a text area, with its fault beside it. */
export declare function questionField(view: RateView, question: Question): Fragment;
/** A text area and what it needs. */
export interface TextField {
    readonly name: string;
    readonly label: Fragment;
    readonly maxLength: number;
    readonly required: boolean;
}
/** A text area with its label, limit and fault. */
export declare function textField(view: RateView, { name, label, maxLength, required }: TextField): Fragment;
/** The id of a field's first control, to which an error leads. */
export declare function idOf(name: string): string;
//# sourceMappingURL=question.d.ts.map