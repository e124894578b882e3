/** Version of this release; the folder of its immutable files has the same name. */
export const version = '1.0.0';
