import { addDays, localDateAt } from '@vhcs/contract';
import { ConfigError, readConfig } from "../../config.js";
import { sqlAreas } from "../../store/sql/sql-areas.js";
import { collectorVersion } from "../../version.js";
import { dataFolder } from "../data-folder.js";
import { databaseUrlIn } from "../open-database.js";
import { readReleases } from "../releases.js";
import { listSites } from "../site-list.js";
import { openStoredTables } from "../stored-data.js";
import { CliError } from "../surroundings.js";
import { checkDisk, checkFolder } from "./folder-checks.js";
import { checkClock, checkDamage, checkLog, checkRegistry, checkSchema, checkSites, } from "./store-checks.js";
/** Days of reports that are looked at. */
const DAYS_OF_SITES = 30;
/** Examines a collector beside which it runs or not; changes nothing. */
export async function examine(options, context) {
    const words = context.words.doctor;
    const folder = dataFolder(options, context);
    const ofFolder = await checkFolder(folder, words);
    return [
        checkSettings(context),
        ofFolder,
        ...(ofFolder.state === 'failure' ? [] : [await checkDisk(folder, words)]),
        ...(await examineStore(options, context)),
        await checkRelease(context),
    ];
}
function checkSettings({ env, words: { doctor } }) {
    try {
        readConfig(env);
        return { check: 'settings', state: 'ok', text: doctor.settingsGood };
    }
    catch (error) {
        if (!(error instanceof ConfigError))
            throw error;
        return {
            check: 'settings',
            state: 'failure',
            text: error.message,
            remedy: doctor.settingsRemedy,
        };
    }
}
async function checkRelease({ embedDir, words: { doctor } }) {
    const { versions } = await readReleases(embedDir);
    return versions.includes(collectorVersion)
        ? { check: 'releases', state: 'ok', text: doctor.released(collectorVersion) }
        : {
            check: 'releases',
            state: 'warning',
            text: doctor.notReleased(collectorVersion),
            remedy: doctor.releaseRemedy,
        };
}
async function examineStore(options, context) {
    const { doctor } = context.words;
    let tables;
    try {
        tables = await openStoredTables(options, context);
        return await examineTables(tables, context);
    }
    catch (error) {
        const isMissing = error instanceof CliError;
        const reason = error instanceof Error ? error.message : String(error);
        return [
            {
                check: 'store',
                state: 'failure',
                text: isMissing ? doctor.storeMissing : doctor.storeFailed(reason),
                remedy: isMissing ? doctor.storeMissingRemedy : doctor.storeFailedRemedy,
            },
        ];
    }
    finally {
        await tables?.close();
    }
}
async function examineTables({ sql }, context) {
    const { doctor: words } = context.words;
    const today = localDateAt(context.clock());
    const schema = await checkSchema(sql, words);
    const damage = databaseUrlIn(context) === undefined
        ? await checkDamage(sql, words)
        : { check: 'damage', state: 'ok', text: words.damageElsewhere };
    // Tables of another version may be missing.
    if (schema.state !== 'ok' || damage.state !== 'ok')
        return [schema, damage];
    const { audit, installations, registry } = sqlAreas(sql);
    const { data } = await registry.read();
    const reports = await installations.since(addDays(today, -DAYS_OF_SITES));
    const { versions } = await readReleases(context.embedDir);
    const sites = listSites({ sites: data.sites, installations: reports, releases: versions });
    return [
        schema,
        damage,
        await checkClock(sql, today, words),
        checkRegistry(data, words),
        checkSites(sites, words),
        await checkLog(audit, words),
    ];
}
//# sourceMappingURL=examine.js.map