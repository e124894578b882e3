import type { SatisfactionMessages } from './satisfaction.messages.ts';

export const en: SatisfactionMessages = {
  send: 'Send rating',
  sending: 'Sending…',
  anonymous:
    'Anonymous: no name, phone number or device address is kept, and nobody at the counter sees it.',
  thanks: 'Thank you for your rating',
  recorded: 'Recorded:',
  editable: 'You can change it today.',
  edit: 'Change',
  keep: 'Keep the rating sent',
  waiting:
    'There is no network. The rating is kept on this page and sent when there is; please leave the page open.',
  retry: 'Try again',
  personalData:
    'The comment seems to contain an ID, phone or account number, an e-mail address or a dossier code. Please remove it; if you send it, that part is masked.',
  editComment: 'Edit comment',
  sendMasked: 'Mask and send',
  undelivered: 'The rating could not be sent. What you entered is still here; please try again.',
  loadFailed: 'The survey could not be loaded.',
};
