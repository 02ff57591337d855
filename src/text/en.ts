import { essential } from './essential.ts';
import type { Texts } from './nl.ts';

/** What the interface says in English. */
export const en: Texts = {
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
  'notice112.mistake': 'Ticked by mistake? Change your answer. If in doubt, call 112 anyway.',
  'notice112.deaf': 'Cannot call or hear? Use the 112NL app.',
  'button.call': 'Call {number}',
  'button.next': 'Next',
  'button.back': 'Back',
  'button.skip': 'Skip',
  'button.change': 'Change',
  'button.restart': 'Start again',
  'button.more': 'More advice',
  'progress.topic': 'Part {n} of {count}: {topic}',
  'progress.question': 'Question {n} of about {total}',
  'hint.multi': 'You may choose more than one answer',
  'hint.region': 'Choose a spot in the list or on the body',
  'error.single': 'Choose an answer to go on.',
  'error.multi': 'Choose at least one answer. Does none apply? Then choose the last one.',
  'error.scale': 'Choose a number.',
  'error.region': 'Choose a spot on the body or in the list.',
  'error.result':
    'The check got stuck. Your answers are still here. Does it not work? Then, to be safe, see your GP or physiotherapist. Call 112 for danger of life.',
  'result.early': 'The check stops here, because this comes first.',
  'part.why': 'Why this advice?',
  'why.intro': 'This advice follows from fixed rules. These answers decided it:',
  'why.other': 'These answers also fitted a lighter advice',
  'why.fallback': 'No rule gave a clear route. Then, to be safe, we choose: {route}.',
  'why.most-serious': 'Does more than one route fit? Then we always choose the safest.',
  'part.answers': 'Your answers',
  'answers.intro': 'Is something not right? Change it. Your advice then changes too.',
  'answers.change': 'Change your answer: {question}',
  'answers.skipped': 'Skipped',
  'disclaimer.general':
    'This is general advice based on your answers. It is no diagnosis. The numbers are guidelines and differ per person.',
  'disclaimer.trust':
    'Do you not trust it, or are you worried? Then call your GP anyway, whatever the result.',
  'disclaimer.change': 'The advice holds for today. If something changes, do the check again.',
  'disclaimer.not-watched':
    'Nobody reads your answers along with you. In an emergency you have to call yourself.',
  'disclaimer.netherlands': 'The routes and numbers apply to the Netherlands.',
  'map.front': 'Front',
  'map.back': 'Back',
  'map.none': 'No spot chosen yet',
  'error.number': 'Enter a whole number from {min} to {max}.',
  'question.why': 'Why do we ask this?',
  'question.busy': 'One moment, we are looking for the next question.',
  'source.label': 'Source',
  'source.sources': 'Sources',
  'source.tab': '(opens in a new tab)',
  'part.also': 'Also fitting',
};
