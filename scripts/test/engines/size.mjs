/** Viewport of a tab that is opened without a size, in CSS pixels. */
export const sizeOf = ({ width = 1000, height = 800 } = {}) => ({ width, height });
