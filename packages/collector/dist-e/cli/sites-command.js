import { addDays, localDateAt } from '@vhcs/contract';
import { KEPT_DAYS } from "../store/installations.js";
import { withDataFolder } from "./data-folder.js";
import { readReleases } from "./releases.js";
import { listSites } from "./site-list.js";
import { siteTable } from "./site-table.js";
import { readInstallations } from "../store/sql/sql-installations.js";
import { addSiteCommands } from "./registry/site-commands.js";
import { openStoredTables, readStoredRegistry } from "./stored-data.js";
import { CliError } from "./surroundings.js";
const DEFAULT_DAYS = 30;
/** Adds `vhcs sites`. */
export function addSitesCommand(program, context) {
    const { words } = context;
    const sites = withDataFolder(program.command('sites'), context)
        .description(words.sites.description)
        .option('--days <number>', words.sites.daysOption)
        .option('--json', words.jsonOption)
        .action((options) => printSites(options, context));
    addSiteCommands(sites, context);
}
async function printSites(options, context) {
    const { words, out, clock, embedDir } = context;
    const days = readDays(options, context);
    const since = addDays(localDateAt(clock()), 1 - days);
    const stored = await readStoredSites(since, options, context);
    const releases = (await readReleases(embedDir)).versions;
    const listed = listSites({ ...stored, releases });
    out(options.json
        ? `${JSON.stringify(listed, undefined, 2)}\n`
        : siteTable(listed, { words: words.sites, days }));
}
async function readStoredSites(since, options, context) {
    const tables = await openStoredTables(options, context);
    try {
        const { sites } = await readStoredRegistry(tables, context);
        return { sites, installations: await readInstallations(tables.sql, since) };
    }
    finally {
        await tables.close();
    }
}
function readDays({ days: text }, { words }) {
    if (text === undefined)
        return DEFAULT_DAYS;
    const days = Number(text);
    if (/^\d+$/.test(text) && days >= 1 && days <= KEPT_DAYS)
        return days;
    throw new CliError(words.errors.badValue('--days', text, words.sites.daysAccepted));
}
//# sourceMappingURL=sites-command.js.map