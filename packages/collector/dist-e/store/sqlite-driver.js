import { isBuiltin } from 'node:module';
/**
 * SQLite with the interface of `node:sqlite`: the built-in module where Node has it (22.13 and
 * newer), else the package `@photostructure/sqlite`.
 *
 * @throws when there is neither
 */
export async function loadSqlite() {
    if (isBuiltin('node:sqlite'))
        return import('node:sqlite');
    try {
        return await import('@photostructure/sqlite');
    }
    catch (cause) {
        throw new Error('Loading SQLite: found neither node:sqlite, which Node has from 22.13, nor the optional package @photostructure/sqlite. Use a newer Node, or install the package.', { cause });
    }
}
//# sourceMappingURL=sqlite-driver.js.map