import { extname } from 'node:path';
import type { Command } from 'commander';
import { exportReport } from '../../exports/report-page.ts';
import { SqlFigures } from '../../store/sql/sql-figures.ts';
import { openStoredSnapshot, readStoredRegistry } from '../stored-data.ts';
import { CliError, type CommandContext } from '../surroundings.ts';
import {
  readLanguage,
  readPeriodQuery,
  withPeriodOptions,
  type PeriodOptions,
} from './period-options.ts';
import { writeFigures } from './write-figures.ts';

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
  requireHtml(options, context);
  const sql = await openStoredSnapshot(options, context);
  try {
    const registry = await readStoredRegistry({ sql }, context);
    const query = readPeriodQuery(options, registry, context);
    const asked = { figures: new SqlFigures(sql), registry, query };
    if (options.out === undefined) {
      for await (const piece of exportReport(asked, { language })) {
        out(Buffer.from(piece).toString());
      }
      return;
    }
    await writeFigures(
      {
        path: options.out,
        what: words.figures.report.writing,
        asked,
        pieces: (watched) => exportReport(watched, { language }),
      },
      context,
    );
    out(`${words.figures.report.written(options.out)}\n`);
  } finally {
    await sql.close();
  }
}

/** A browser opens a file by its ending. */
function requireHtml({ out }: ReportOptions, { words }: CommandContext): void {
  if (out === undefined || /^(\.html?)?$/i.test(extname(out))) return;
  throw new CliError(words.errors.badValue('--out', out, words.figures.report.outAccepted));
}
