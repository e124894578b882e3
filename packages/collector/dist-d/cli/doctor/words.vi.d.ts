import type { DoctorWords } from './words.ts';
/** The words of `vhcs doctor` in Vietnamese. */
export declare const doctorWordsInVietnamese: DoctorWords;
//# sourceMappingURL=words.vi.d.ts.map