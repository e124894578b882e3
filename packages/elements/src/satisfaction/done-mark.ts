import type { TemplateResult } from 'lit';
import { drawing } from './faces.ts';

/** A check mark: what was sent is stored. No face here, whatever the rating was. */
export const doneMark: TemplateResult = drawing('M14.5 24.5l6.5 6.5 12.5-13.5', 'solid');
