import type { Contrast } from './display.ts';

/**
 * Paper, ink, links and lines by contrast, in the page's own colour scheme. Both keep at least 7:1.
 * A filter would be shorter, but it leaves grey text on white as faint as it was, or fainter.
 */
const colours = {
  high: ['Canvas', 'CanvasText', 'LinkText', 'CanvasText'],
  soft: [
    'color-mix(in srgb, Canvas 93%, #b08d57)',
    'color-mix(in srgb, CanvasText 72%, Canvas)',
    'color-mix(in srgb, LinkText 75%, CanvasText)',
    'color-mix(in srgb, CanvasText 40%, Canvas)',
  ],
} as const;

/** What is seen through, so that what lies under it stays to be seen. */
const inline =
  'a,abbr,b,cite,code,em,i,label,mark,q,s,small,span,strong,sub,sup,time,u,button,input,select,textarea';
const pictures = 'img,picture,video,canvas,object,embed,iframe,svg,svg *';

/**
 * Rules for a whole page, which win over its own: that is what the reader asked for. Pictures stay
 * as they are.
 */
export function contrastRules(contrast: Contrast): string {
  if (contrast === 'normal') return '';
  const [paper, ink, link, line] = colours[contrast];
  return `
:root {
  background: ${paper} !important;
  --vhcs-surface: ${paper};
  --vhcs-text: ${ink};
  --vhcs-line: ${line};
}
body, body :not(${inline},${pictures}) { background: ${paper} !important; }
body :is(${inline}) { background-color: ${paper} !important; }
body, body :not(${pictures}) {
  color: ${ink} !important;
  -webkit-text-fill-color: currentcolor !important;
  border-color: ${line} !important;
  box-shadow: none !important;
  text-shadow: none !important;
}
body :any-link, body :any-link :not(${pictures}) {
  color: ${link} !important;
  text-decoration: underline !important;
}
`;
}
