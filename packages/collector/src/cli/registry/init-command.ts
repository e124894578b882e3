import { defaultSurvey, foldForSearch } from '@vhcs/contract';
import type { Command } from 'commander';
import { recordsOfJson } from '../../imports/json-records.ts';
import type { ImportKindName } from '../../imports/import-kind.ts';
import { planImport, type ImportPlan } from '../../imports/plan-import.ts';
import { emptyRegistry } from '../../registry/record-key.ts';
import { dataFolder, withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { withNewAreas } from '../stored-areas.ts';
import { CliError, type CommandContext } from '../surroundings.ts';
import { collectorUrl, type UrlOption } from './collector-url.ts';
import { atOptions, faultLines } from './fault-lines.ts';
import { madeNow } from '../made-now.ts';
import { snippetOf } from './snippet.ts';

const MAX_ID_LENGTH = 64;

/** Where the fields of the first site come from, and those of the first unit. */
const siteOptions = { id: '--site', name: '--site', origins: '--site' };
const unitOptions = { id: '--unit', name: '--unit-name', level: '--level' };

interface InitOptions extends DataFolderOption, UrlOption {
  readonly site?: string;
  readonly unit?: string;
  readonly unitName?: string;
  readonly level?: string;
}

/** Adds `vhcs init`. */
export function addInitCommand(program: Command, context: CommandContext): void {
  const { init: words, snippet } = context.words.registry;
  withDataFolder(program.command('init'), context)
    .description(words.description)
    .option('--site <origin>', words.siteOption)
    .option('--unit-name <name>', words.unitNameOption)
    .option('--unit <id>', words.unitOption)
    .option('--level <level>', words.levelOption)
    .option('--url <url>', snippet.urlOption)
    .action((options: InitOptions) => init(options, context));
}

async function init(options: InitOptions, context: CommandContext): Promise<void> {
  const { init: words, snippet } = context.words.registry;
  const url = collectorUrl(options, context);
  const origin = options.site ?? (await asked('--site', words.askSite, words.siteOption, context));
  const name =
    options.unitName ??
    (await asked('--unit-name', words.askUnitName, words.unitNameOption, context));
  const put = firstRecords({ ...options, origin, name }, context);

  await withNewAreas(options, context, async (areas) => {
    const facts = { action: 'registry.begun', subject: 'init', unit: null, detail: {} } as const;
    const noted = { change: madeNow(context), facts: [facts] };
    if (!(await areas.registry.change({ put }, 0, noted))) {
      throw new CliError(words.notEmpty(dataFolder(options, context)));
    }
  });

  const [site = '', unit = ''] = [put.sites, put.units].map((records) => records[0]?.id ?? '');
  const lines = [
    words.done(dataFolder(options, context)),
    words.registered(site, unit, defaultSurvey.id),
    '',
    snippetOf({ url, unit }, snippet),
    ...words.next,
  ];
  context.out(`${lines.join('\n')}\n`);
}

/** @throws CliError when nobody can be asked */
async function asked(
  option: string,
  question: string,
  accepted: string,
  { ask, words }: CommandContext,
): Promise<string> {
  const answer = (await ask?.(question))?.trim();
  if (answer) return answer;
  throw new CliError(words.errors.missingOption(option, accepted));
}

interface Begun extends Pick<InitOptions, 'unit' | 'level'> {
  readonly origin: string;
  readonly name: string;
}

/** @throws CliError naming every option that is not accepted */
function firstRecords({ origin, name, unit, level }: Begun, context: CommandContext) {
  const { words } = context;
  const today = madeNow(context).day;
  const planned = (kind: ImportKindName, record: object): ImportPlan =>
    planImport(kind, recordsOfJson(JSON.stringify(record), []), {
      registered: emptyRegistry,
      today,
    });
  const host = URL.canParse(origin) ? new URL(origin).host : origin;
  const site = planned('sites', { id: idFrom(host), name: host, origins: [origin] });
  const first = planned('units', {
    id: unit ?? idFrom(name),
    name: { vi: name },
    level: level ?? 'one-stop-centre',
    parent: null,
  });
  const faults = [
    ...atOptions(site.report.faults, siteOptions),
    ...atOptions(first.report.faults, unitOptions),
  ];
  if (faults.length > 0) throw new CliError(faultLines('vhcs init', faults, words.registry));
  const { sites = [] } = site.change?.put ?? {};
  const { units = [] } = first.change?.put ?? {};
  return { sites, units, surveys: [defaultSurvey] };
}

/** `Trung tâm Phục vụ` becomes `trung-tam-phuc-vu`. */
function idFrom(text: string): string {
  return foldForSearch(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_ID_LENGTH)
    .replace(/^-|-$/g, '');
}
