/** A number to one place, with the comma of Vietnamese: `15,0`. */
export function onePlace(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
