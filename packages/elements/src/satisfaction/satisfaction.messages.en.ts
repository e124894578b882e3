import type { SatisfactionMessages } from './satisfaction.messages.ts';

export const en: SatisfactionMessages = {
  send: 'Send rating',
  sending: 'Sending…',
  anonymous:
    'Anonymous: no name, phone number or device address is kept, and nobody at the counter sees it.',
  keep: 'Keep the rating sent',
  waiting:
    'There is no network. The rating is kept on this page and sent when there is; please leave the page open.',
  awaiting: 'Waiting for a network…',
  retry: 'Try again',
  undelivered: 'The rating could not be sent. What you entered is still here; please try again.',
  loadFailed: 'The survey could not be loaded.',
};
