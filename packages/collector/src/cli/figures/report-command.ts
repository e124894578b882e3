import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { readPeriodFigures } from '../../exports/period-figures.ts';
import { renderReport } from '../../exports/report-page.ts';
import { SqlFigures } from '../../store/sql/sql-figures.ts';
import { openStoredTables, readStoredRegistry } from '../stored-data.ts';
import type { CommandContext } from '../surroundings.ts';
import {
  readLanguage,
  readPeriodQuery,
  withPeriodOptions,
  type PeriodOptions,
} from './period-options.ts';

interface ReportOptions extends PeriodOptions {
  readonly out?: string;
}

/** Adds `vhcs report`. */
export function addReportCommand(program: Command, context: CommandContext): void {
  const words = context.words.figures.report;
  withPeriodOptions(program.command('report'), context)
    .description(words.description)
    .option('--out <file>', words.outOption)
    .action((options: ReportOptions) => report(options, context));
}

async function report(options: ReportOptions, context: CommandContext): Promise<void> {
  const { out, words } = context;
  const language = readLanguage(options, context);
  const tables = await openStoredTables(options, context);
  try {
    const registry = await readStoredRegistry(tables, context);
    const query = readPeriodQuery(options, registry, context);
    const figures = new SqlFigures(tables.sql);
    const page = await renderReport(
      await readPeriodFigures({ figures, registry, query }),
      language,
    );
    if (options.out === undefined) {
      out(`${page}\n`);
      return;
    }
    await writeFile(options.out, `${page}\n`);
    out(`${words.figures.report.written(options.out)}\n`);
  } finally {
    await tables.close();
  }
}
