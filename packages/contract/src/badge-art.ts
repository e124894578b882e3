export { badgeColours } from './badge-art/colours.ts';
export { participationPicture } from './badge-art/participation.ts';
export { badgePicture } from './badge-art/picture.ts';
export type { BadgePaint, BadgePicture, BadgeShape } from './badge-art/shapes.ts';
