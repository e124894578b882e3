/**
 * Runs on the page around: gives each frame of the collector the height of its content. A message
 * counts only when it has the origin of this script and comes from the very window of such a frame.
 * Frames that were there before this script are asked; the question holds nothing, so that it may
 * go to whatever page is in the frame by now.
 */
export declare const hostScript: string;
//# sourceMappingURL=host-script.d.ts.map