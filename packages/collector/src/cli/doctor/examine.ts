import { addDays, localDateAt } from '@vhcs/contract';
import { ConfigError, readConfig } from '../../config.ts';
import { reasonOf } from '../../store/opening-error.ts';
import { sqlAreas } from '../../store/sql/sql-areas.ts';
import { collectorVersion } from '../../version.ts';
import { dataFolder, type DataFolderOption } from '../data-folder.ts';
import { fileFaultOf } from '../file-fault.ts';
import { databaseUrlIn } from '../open-database.ts';
import { readReleases } from '../releases.ts';
import { listSites } from '../site-list.ts';
import { openStoredTables, type StoredTables } from '../stored-data.ts';
import { CliError, type CommandContext } from '../surroundings.ts';
import type { Finding } from './finding.ts';
import { checkDisk, checkFolder } from './folder-checks.ts';
import {
  checkClock,
  checkDamage,
  checkLog,
  checkPages,
  checkRegistry,
  checkSchema,
  checkSites,
} from './store-checks.ts';

/** Days of reports that are looked at. */
const DAYS_OF_SITES = 30;

/** Examines a collector beside which it runs or not; changes nothing. */
export async function examine(
  options: DataFolderOption,
  context: CommandContext,
): Promise<readonly Finding[]> {
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

function checkSettings({ env, words: { doctor } }: CommandContext): Finding {
  try {
    readConfig(env);
    return { check: 'settings', state: 'ok', text: doctor.settingsGood };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return {
      check: 'settings',
      state: 'failure',
      text: error.message,
      remedy: doctor.settingsRemedy,
    };
  }
}

async function checkRelease({ embedDir, words: { doctor } }: CommandContext): Promise<Finding> {
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

async function examineStore(
  options: DataFolderOption,
  context: CommandContext,
): Promise<readonly Finding[]> {
  let tables: StoredTables | undefined;
  try {
    tables = await openStoredTables(options, context);
    return await examineTables(tables, context);
  } catch (error) {
    return [unopened(error, context)];
  } finally {
    await tables?.close();
  }
}

function unopened(error: unknown, { words: { doctor, errors } }: CommandContext): Finding {
  const failure = { check: 'store', state: 'failure' } as const;
  if (error instanceof CliError) {
    return { ...failure, text: doctor.storeMissing, remedy: doctor.storeMissingRemedy };
  }
  if (fileFaultOf(error)?.fault === 'denied') {
    const text = doctor.storeFailed(errors.fileFaults.denied);
    return { ...failure, text, remedy: doctor.folderReadOnlyRemedy };
  }
  const text = doctor.storeFailed(reasonOf(error));
  return { ...failure, text, remedy: doctor.storeFailedRemedy };
}

async function examineTables(
  { sql }: StoredTables,
  context: CommandContext,
): Promise<readonly Finding[]> {
  const { doctor: words } = context.words;
  const today = localDateAt(context.clock());
  const schema = await checkSchema(sql, words);
  const damage = await (databaseUrlIn(context) === undefined ? checkDamage : checkPages)(
    sql,
    words,
  );
  // Tables of another version may be missing.
  if (schema.state !== 'ok' || damage.state === 'failure') return [schema, damage];

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
