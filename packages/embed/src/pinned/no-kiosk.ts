/*
 * Stands for the kiosk in the file of all elements, where it has no room: a kiosk is a page of its
 * own, which pins the survey's file.
 */
export const styles: readonly never[] = [];

export function createMode(): never {
  throw new Error('layout="kiosk" is not in vhcs.all.js: use vhcs.satisfaction.js');
}
