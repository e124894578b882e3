import { exportFile } from '../exports/export-file.ts';
import { outputsWith, type FiguresOutput, type WriteFigures } from './figures-output.ts';

/** Every output, files in every form. */
export const writeNodeOutput: WriteFigures<FiguresOutput> = outputsWith(exportFile);
