import type { Finding } from './finding.ts';
import type { DoctorWords } from './words.ts';
/** Whether the data folder is there, is this user's alone, and can be written. */
export declare function checkFolder(path: string, words: DoctorWords): Promise<Finding>;
/** How much room the disk of a folder has. */
export declare function checkDisk(path: string, words: DoctorWords): Promise<Finding>;
//# sourceMappingURL=folder-checks.d.ts.map