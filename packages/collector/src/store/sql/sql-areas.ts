import type { StoreAreas } from '../areas.ts';
import type { SqlDatabase } from './sql-database.ts';
import { SqlFigures } from './sql-figures.ts';
import { SqlInstallations } from './sql-installations.ts';

/** The areas as tables of a database, whatever its engine. */
export function sqlAreas(sql: SqlDatabase): StoreAreas {
  return { installations: new SqlInstallations(sql), figures: new SqlFigures(sql) };
}
