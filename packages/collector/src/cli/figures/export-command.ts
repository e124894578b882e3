import { extname } from 'node:path';
import type { ExportFormat } from '@vhcs/contract';
import type { Command } from 'commander';
import { exportFile } from '../../exports/export-file.ts';
import { exportFormats } from '../../exports/export-form.ts';
import { isTooManyRows } from '../../exports/too-many-rows.ts';
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

interface ExportOptions extends PeriodOptions {
  readonly format?: string;
  readonly out?: string;
  readonly comma?: boolean;
}

/** Adds `vhcs export`. */
export function addExportCommand(program: Command, context: CommandContext): void {
  const words = context.words.figures.export;
  withPeriodOptions(program.command('export'), context)
    .description(words.description)
    .option('--format <format>', words.formatOption)
    .option('--out <file>', words.outOption)
    .option('--comma', words.commaOption)
    .action((options: ExportOptions) => exportFigures(options, context));
}

async function exportFigures(options: ExportOptions, context: CommandContext): Promise<void> {
  const { out, words } = context;
  const format = readFormat(options, context);
  const language = readLanguage(options, context);
  const sql = await openStoredSnapshot(options, context);
  try {
    const registry = await readStoredRegistry({ sql }, context);
    const query = readPeriodQuery(options, registry, context);
    const asked = { figures: new SqlFigures(sql), registry, query };
    const form = { format, language, separator: options.comma ? ',' : ';' } as const;
    if (options.out === undefined) {
      for await (const piece of exportFile(asked, form)) out(Buffer.from(piece).toString());
      return;
    }
    const { rows, shown } = await writeFigures(
      {
        path: options.out,
        what: words.figures.export.writing,
        asked,
        pieces: (watched) => exportFile(watched, form),
      },
      context,
    );
    out(`${words.figures.export.written(options.out, rows, shown)}\n`);
  } catch (error) {
    if (!isTooManyRows(error)) throw error;
    throw new CliError(words.figures.export.tooManyRows(error.rows, error.accepted));
  } finally {
    await sql.close();
  }
}

function readFormat({ format, out }: ExportOptions, { words }: CommandContext): ExportFormat {
  const texts = words.figures.export;
  const named = exportFormats.find((known) => known === format);
  if (format !== undefined && !named) {
    throw new CliError(words.errors.badValue('--format', format, texts.formatAccepted));
  }
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  const ofEnding = exportFormats.find((known) => known === ending);
  // Whoever opens the file goes by its ending.
  const isOther = named ? ofEnding !== undefined && ofEnding !== named : ending !== '' && !ofEnding;
  if (out !== undefined && isOther) {
    throw new CliError(words.errors.badValue('--out', out, texts.outAccepted));
  }
  const read = named ?? ofEnding ?? 'csv';
  if (read === 'xlsx' && out === undefined) throw new CliError(texts.needsFile);
  return read;
}
