import { en as outcomeEn } from '../../outcome.messages.ts';
import { en as satisfactionEn } from '../../satisfaction.messages.en.ts';
import type { KioskMessages } from './kiosk.messages.ts';

export const en: KioskMessages = {
  ...satisfactionEn,
  ...outcomeEn,
  chooseLanguage: 'Choose a language',
  listen: 'Listen to the question',
  anonymousHere: 'Anonymous: no name is kept, and nobody at the counter sees it.',
  rightsHere:
    'Your rights: rating is voluntary, and so is commenting; you can change it until the screen goes back to the question. A closed batch is tied to nobody, so that a rating in it cannot be found again to be shown or erased.',
  aboutData: 'About your data',
  back: 'Back',
  thanksHere: 'Thank you!',
  chooseAgain: 'Please choose again.',
  keepChoice: 'Keep it as it was',
  writeComment: 'Write a comment',
  sendComment: 'Send the comment',
  dropComment: 'No comment',
  done: 'Done',
  countdown: 'Back to the start in {seconds} seconds',
  unsent: 'Waiting to be sent: {count}',
  unsaved: 'Not saved on this device: please do not switch it off. Open the kiosk page by https.',
  refusedHere: 'The system does not take ratings ({code}). Please tell the administrator.',
  closedHere: 'This survey takes no ratings now.',
  tellUnitHere: 'If you have a comment, please tell the unit.',
  closedForStaff:
    'The survey {survey} is closed, or yet to open. Please tell the administrator; once it is open, the question comes back within an hour.',
};
