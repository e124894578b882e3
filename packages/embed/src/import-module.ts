/** Imports a module whose address is known only now. */
export const importModule = (url: string): Promise<unknown> => import(url);
