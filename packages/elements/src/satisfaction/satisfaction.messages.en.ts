import type { SatisfactionMessages } from './satisfaction.messages.ts';

export const en: SatisfactionMessages = {
  send: 'Send rating',
  sending: 'Sending…',
  anonymous: 'Anonymous: no name, phone number or device address is kept.',
  thanks: 'Thank you for your rating',
  recorded: (label) => `Recorded: ${label}. You can change it today.`,
  edit: 'Change',
  keep: 'Keep the rating sent',
  waiting:
    'There is no network. The rating is kept on this page and sent when there is; please leave the page open.',
  retry: 'Try again',
  personalData:
    'The comment seems to contain an ID, phone or account number, an e-mail address or a dossier code. Please remove it; if you send it, that part is masked.',
  editComment: 'Edit comment',
  sendMasked: 'Mask and send',
  failures: {
    undelivered: 'The rating could not be sent. What you entered is still here; please try again.',
    'not-replaceable':
      'The batch is closed, so the rating can no longer be changed. The one you sent counts.',
    'unit-closed': 'This unit has ended and takes no more ratings.',
    'survey-closed': 'This survey is closed. Please reload the page.',
    refused: 'The system does not take this rating. Please tell the webmaster.',
  },
  successors: 'Its work went to:',
  loadFailed: 'The survey could not be loaded.',
};
