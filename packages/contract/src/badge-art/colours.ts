import type { Badge } from '../schemas/badge.ts';
import type { BadgePaint } from './shapes.ts';

const paper = { line: '#fff', knockout: '#fff' };

/** Colours for a picture that stands alone, on light ground, by kind. */
export const badgeColours: Readonly<Record<Badge['kind'], Readonly<Record<BadgePaint, string>>>> = {
  participation: { ...paper, ring: '#e9b949', fill: '#0a69ad' },
  model: { ...paper, ring: '#93c47d', fill: '#1c7a4f' },
  exemplar: { ...paper, ring: '#e3a82b', fill: '#a3285f' },
  award: { ...paper, ring: '#d9a520', fill: '#b3141b' },
};
