import type pg from 'pg';
/** Whether one statement may touch many units cheaply: one server does, a cluster does not. */
export declare function takesManyUnits(pool: pg.Pool): Promise<boolean>;
//# sourceMappingURL=postgres-engine.d.ts.map