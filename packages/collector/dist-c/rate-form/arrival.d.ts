import { type LocalDate, type Unit } from '@vhcs/contract';
import type { Registry } from '../registry/registry.ts';
import type { RateSubject } from './view.ts';
import { type PageLanguage } from './words.ts';
/** What a visitor finds at the address of a form. */
export type Arrival = {
    readonly kind: 'open';
    readonly subject: RateSubject;
} | {
    readonly kind: 'unknown-unit';
    readonly id: string;
} | {
    readonly kind: 'closed-unit';
    readonly unit: Unit;
} | {
    readonly kind: 'unknown-survey';
    readonly id: string;
}
/** The version asked for takes no answers; `subject` names a survey that may. */
 | {
    readonly kind: 'closed-survey';
    readonly subject: RateSubject;
};
/** What the address and the form say, none of it trusted. */
export interface ArrivalRequest {
    readonly unitId: string;
    readonly parameters: URLSearchParams;
    readonly language: PageLanguage;
}
/** Looks up what a form is about. */
export declare function arrive({ unitId, parameters, language }: ArrivalRequest, { registry, today }: {
    readonly registry: Registry;
    readonly today: LocalDate;
}): Arrival;
//# sourceMappingURL=arrival.d.ts.map