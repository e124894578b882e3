import type { PageToolsMessages } from './page-tools.messages.ts';

export const en: PageToolsMessages = {
  label: 'Page tools',
  textSize: 'Text size',
  smaller: 'Smaller text A−',
  usual: 'Default text size A',
  larger: 'Larger text A+',
  sizeIs: (percent) => `Text size ${percent}%`,
  contrast: 'Contrast',
  less: 'Less contrast',
  more: 'More contrast',
  contrastIs: {
    soft: 'Soft contrast',
    normal: 'Default contrast',
    high: 'High contrast',
  },
  print: 'Print',
  email: 'E-mail',
  share: 'Share',
  sharing: {
    opensWindow: '(opens a new window)',
    copy: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'The browser does not allow copying. Please copy the link yourself:',
    device: 'Other apps',
  },
  failed: 'This could not be loaded. Please try again.',
};
