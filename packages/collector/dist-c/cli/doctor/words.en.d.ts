import type { DoctorWords } from './words.ts';
/** The words of `vhcs doctor` in English. */
export declare const doctorWordsInEnglish: DoctorWords;
//# sourceMappingURL=words.en.d.ts.map