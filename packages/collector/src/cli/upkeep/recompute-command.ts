import { localDateAt } from '@vhcs/contract';
import type { Command } from 'commander';
import { putRight, type RollupDifference } from '../../maintenance/recompute.ts';
import { commandLine } from '../../store/audit.ts';
import { seriesText } from '../../store/series.ts';
import { sqlAreas } from '../../store/sql/sql-areas.ts';
import type { SqlDatabase } from '../../store/sql/sql-database.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { openStoredTables, openWritableTables } from '../stored-data.ts';
import { FoundFault, type CommandContext } from '../surroundings.ts';
import { countWithBar } from './count-with-bar.ts';

interface RecomputeOptions extends DataFolderOption {
  readonly write?: boolean;
}

/** Adds `vhcs recompute`; it fails when figures differ and are not put right. */
export function addRecomputeCommand(program: Command, context: CommandContext): void {
  const words = context.words.upkeep.recompute;
  withDataFolder(program.command('recompute'), context)
    .description(words.description)
    .option('--write', words.writeOption)
    .action((options: RecomputeOptions) => recompute(options, context));
}

async function recompute(options: RecomputeOptions, context: CommandContext): Promise<void> {
  const open = options.write ? openWritableTables : openStoredTables;
  const tables = await open(options, context);
  try {
    const { rows, ratings, differences } = await countWithBar(tables, context);
    const { out, words, clock } = context;
    const texts = words.upkeep.recompute;
    const excluded = await sqlAreas(tables.sql).figures.excluded(localDateAt(clock()));
    out(
      differences.length === 0
        ? `${texts.equal(rows, ratings)}\n`
        : `${texts.different(rows, differences.length)}\n${listed(differences, context)}`,
    );
    const held = excluded.reduce((sum, { n }) => sum + n, 0);
    if (held > 0) out(`${texts.heldOut(excluded.length, held)}\n`);
    if (differences.length === 0) return;
    if (options.write) await write(tables.sql, differences, context);
    else throw new FoundFault(texts.howToWrite);
  } finally {
    await tables.close();
  }
}

async function write(
  sql: SqlDatabase,
  differences: readonly RollupDifference[],
  { out, words, clock }: CommandContext,
): Promise<void> {
  const texts = words.upkeep.recompute;
  const figures = await putRight(sql, differences);
  await sqlAreas(sql).audit.add(
    { action: 'figures.recomputed', subject: 'rollup', unit: null, detail: { figures } },
    { by: commandLine, day: localDateAt(clock()) },
  );
  out(`${texts.putRight(figures)}\n`);
  const left = differences.length - figures;
  if (left > 0) throw new FoundFault(texts.leftAlone(left));
}

function listed(differences: readonly RollupDifference[], { words }: CommandContext): string {
  return differences
    .map(({ series, bucket, stored, counted }) =>
      words.upkeep.recompute.difference(`${seriesText(series)}/${bucket}`, stored?.n, counted?.n),
    )
    .map((line) => `${line}\n`)
    .join('');
}
