import type { LocalDate } from '@vhcs/contract';
import { type Installation, type InstallationStore } from './installations.ts';
/** Installations of a store that forgets everything with its process. */
export declare class MemoryInstallations implements InstallationStore {
    #private;
    /** @param ready rejects once the store was closed */
    constructor(ready: () => Promise<void>);
    keep(report: Installation): Promise<void>;
    has(origin: string, day: LocalDate): Promise<boolean>;
    since(day: LocalDate): Promise<readonly Installation[]>;
    forget(before: LocalDate): Promise<void>;
}
//# sourceMappingURL=memory-installations.d.ts.map