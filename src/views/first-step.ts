import { html, nothing, type TemplateResult } from 'lit';
import type { TextKey } from '../text/say.ts';
import { callButton, telOf } from './call.ts';
import type { ResultScreen } from './result-screen.ts';

/** Something to press below the outcome. */
interface Step {
  /** Whether it may be the one that stands out. */
  isMain: boolean;
  draw: (kind: 'primary' | 'secondary') => TemplateResult;
}

/**
 * The one thing to press, and below it what comes second: the buttons of the site and ours. A number that
 * the rules name always comes first, and none but the first stands out.
 */
export function firstStep(screen: ResultScreen): TemplateResult {
  const named = namedCall(screen);
  const steps = stepsOf(screen, named ? [] : [ownButton(screen)]);
  const main = named ? undefined : steps.find(({ isMain }) => isMain);
  const others = steps.filter((step) => step !== main);
  return html`${named ?? main?.draw('primary')} ${others.map(({ draw }) => draw('secondary'))}`;
}

/** Beside an outcome that can't wait stands nothing that makes an appointment. */
function stepsOf(screen: ResultScreen, own: Step[]): Step[] {
  const slot = siteSlot(screen);
  switch (outcomeOf(screen).urgency) {
    case 'now':
      return [...own, slot];
    case 'today':
      return [...callsToday(screen), slot, ...own];
    case 'soon':
      return [...practiceCall(screen), slot, ...own];
    default:
      return [slot, ...(slot.isMain ? [] : siteLink(screen)), ...practiceCall(screen), ...own];
  }
}

/** The number of the outcome, or else of the rule that asked for it. */
function namedCall({ say, complaints }: ResultScreen): TemplateResult | undefined {
  const { outcome, reasons } = complaints[0].assessment;
  if (outcome.call) return callButton(say, outcome.call.number, outcome.call.label);
  const urging = reasons.find((reason) => reason.outcome === outcome.id && reason.phone);
  if (!urging?.phone) return undefined;
  const label = say('button.call', { number: urging.phone });
  return html`<p>${urging.text}</p>
    ${callButton(say, urging.phone, label)}`;
}

/** What the site put in the slot of this outcome; an urgent one has a slot of its own. */
function siteSlot(screen: ResultScreen): Step {
  const { route, urgency } = outcomeOf(screen);
  const canWait = urgency === 'none' || urgency === 'routine';
  const name = canWait ? route : `${route}-${urgency}`;
  return {
    isMain: screen.site.slots.has(name),
    draw: () => html`<slot name=${name}></slot>`,
  };
}

function siteLink(screen: ResultScreen): Step[] {
  const { bookingUrl, digitalUrl } = screen.site;
  if (outcomeOf(screen).route === 'digital-guidance') {
    return digitalUrl ? [link(screen, 'digital', digitalUrl)] : [];
  }
  return isOfPractice(screen) && bookingUrl ? [link(screen, 'book', bookingUrl)] : [];
}

function link({ say, site }: ResultScreen, name: 'book' | 'digital', url: string): Step {
  const { linkTarget } = site;
  const isNew = linkTarget === '_blank';
  return {
    isMain: true,
    draw: (kind) => html`<a
      part=${name}
      class="button ${kind}"
      href=${url}
      target=${linkTarget}
      rel=${isNew ? 'noopener' : nothing}
      >${say(`button.${name}`)} ${isNew ? html`<small>${say('source.tab')}</small>` : nothing}</a
    >`,
  };
}

/** The practice first while it is open; both stay in sight, since hours know no public holidays. */
function callsToday(screen: ResultScreen): Step[] {
  const practice = practiceCall(screen);
  const post = postCall(screen, practice.length > 0);
  return screen.site.isOpen || practice.length === 0
    ? [...practice, ...post]
    : [...post, ...practice];
}

function practiceCall(screen: ResultScreen): Step[] {
  const { phone, isOpen } = screen.site;
  if (!phone || !isOfPractice(screen)) return [];
  return [siteCall(screen, 'practice', phone, isOpen ? [] : wordsWhileClosed(screen))];
}

function wordsWhileClosed(screen: ResultScreen): TextKey[] {
  if (outcomeOf(screen).urgency !== 'today') return ['call.closed'];
  return screen.site.outOfHoursPhone ? ['call.still-open'] : ['call.closed', 'call.nobody'];
}

/** The GP service for evenings, nights and weekends. */
function postCall(screen: ResultScreen, hasPractice: boolean): Step[] {
  const { outOfHoursPhone, isOpen } = screen.site;
  if (!outOfHoursPhone || outcomeOf(screen).route !== 'gp') return [];
  const words: TextKey = hasPractice && !isOpen ? 'call.closed' : 'call.post';
  return [{ ...siteCall(screen, 'post', outOfHoursPhone, [words]), isMain: hasPractice }];
}

function siteCall(
  { say }: ResultScreen,
  whom: 'practice' | 'post',
  number: string,
  words: TextKey[],
): Step {
  return {
    isMain: true,
    draw: (kind) => html`
      ${words.length > 0 ? html`<p class="aside">${words.map((key) => say(key)).join(' ')}</p>` : nothing}
      <a part="call" class="button call ${kind}" href=${telOf(number)}
        >${say(`button.call-${whom}`, { number })}</a
      >
    `,
  };
}

/** Copies for who will be seen, or goes to what the visitor can do. */
function ownButton({ say, complaints, onCopy }: ResultScreen): Step {
  const { outcome, plan } = complaints[0].assessment;
  const isSeen = outcome.route === 'gp' || outcome.route === 'physiotherapist';
  const guided = plan.programmes.length > 0 ? 'button.to-programme' : 'button.to-advice';
  return {
    isMain: true,
    draw: (kind) => html`<button
      part=${isSeen ? 'copy' : 'onward'}
      class="button ${kind}"
      type="button"
      @click=${isSeen ? onCopy : onward}
    >
      ${say(isSeen ? 'button.copy' : guided)}
    </button>`,
  };
}

/** Moves to the plan, or else to the advice, with the focus. */
function onward({ currentTarget }: Event): void {
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  const target =
    root.querySelector<HTMLElement>('#plan') ?? root.querySelector<HTMLElement>('#advice');
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
}

const outcomeOf = ({ complaints }: ResultScreen) => complaints[0].assessment.outcome;

const isOfPractice = (screen: ResultScreen): boolean =>
  screen.site.practice.includes(outcomeOf(screen).route);
