import { essential } from './essential.ts';
import type { FirstTexts } from './nl.ts';

/** What the interface says in English. */
export const en: FirstTexts = {
  ...essential.en,
  'intro.title': 'Complaint check in three minutes',
  'intro.lead':
    'Pain, poor sleep or poor recovery after sport? In about three minutes you get advice: self-care, digital guidance, physiotherapist or GP.',
  'intro.why-sleep':
    'We also ask about your sleep and training. Sleep and recovery have a lot of influence on pain.',
  'intro.what':
    'You answer short questions. At the end you see what you can do, why, and when to call earlier.',
  'intro.not':
    'The check is no examination and gives no diagnosis. It does not replace your GP or physiotherapist.',
  'intro.who': 'The check is made for adults of 18 and over, about their own complaint.',
  'intro.privacy-title': 'Your answers stay with you',
  'intro.privacy':
    'Your answers stay on this device. We do not send them and do not keep them. If you close the page, they are gone.',
  'intro.privacy-shared': "Using someone else's computer? At the end, press Start again.",
  'intro.start': 'Start the check',
  'notice112.short': 'Danger of life? Call 112. Do not fill in this check then.',
  'notice.unreviewed':
    'Please note: no clinician has reviewed this check yet. Use it only to try it out.',
  'error.expired-title': 'This check has expired',
  'error.expired':
    'A clinician must review the content again first. So you get no advice here now. Do you need help? Call your GP or physiotherapist, or 112 for danger of life.',
  'button.next': 'Next',
  'button.back': 'Back',
  'button.skip': 'Skip',
  'button.change': 'Change',
  'button.restart': 'Start again',
  'progress.topic': 'Part {n} of {count}: {topic}',
  'progress.question': 'Question {n} of about {total}',
  'progress.second': 'Your second complaint',
  'hint.multi': 'You may choose more than one answer',
  'hint.region': 'Choose a spot in the list or on the body',
  'error.single': 'Choose an answer to go on.',
  'error.multi': 'Choose at least one answer. Does none apply? Then choose the last one.',
  'error.scale': 'Choose a number.',
  'error.region': 'Choose a spot on the body or in the list.',
  'error.result':
    'The check got stuck. Your answers are still here. Does it not work? Then, to be safe, see your GP or physiotherapist. Call 112 for danger of life.',
  'map.front': 'Front',
  'map.back': 'Back',
  'map.none': 'No spot chosen yet',
  'error.number': 'Enter a whole number from {min} to {max}.',
  'question.why': 'Why do we ask this?',
  'question.busy': 'One moment, we are looking for the next question.',
};
