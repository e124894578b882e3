/** A spreadsheet would have more rows than are accepted, all its sheets together. */
export class TooManyRows extends Error {
  override readonly name = 'TooManyRows';
  /** How many it would have. */
  readonly rows: number;
  readonly accepted: number;

  constructor({ rows, accepted }: Pick<TooManyRows, 'rows' | 'accepted'>) {
    super(
      `The spreadsheet would have ${String(rows)} rows; accepted are at most ${String(accepted)}. CSV and JSON have no limit.`,
    );
    this.rows = rows;
    this.accepted = accepted;
  }
}

/** Whether this was thrown, here or in a thread: on its way an error keeps its fields and no class. */
export function isTooManyRows(error: unknown): error is TooManyRows {
  return error instanceof Error && error.name === 'TooManyRows';
}
