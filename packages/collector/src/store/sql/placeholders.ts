/** So many values in a list of SQL, `?, ?, ?`. */
export const placeholders = (count: number): string => Array<string>(count).fill('?').join(', ');
