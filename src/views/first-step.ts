import { html, nothing, type TemplateResult } from 'lit';
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
  const steps = inOrder(screen, named ? [] : [ownButton(screen)]);
  const main = named ? undefined : steps.find(({ isMain }) => isMain);
  const others = steps.filter((step) => step !== main);
  return html`${named ?? main?.draw('primary')} ${others.map(({ draw }) => draw('secondary'))}`;
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

/** Beside an outcome that can't wait stands nothing that makes an appointment. */
function inOrder(screen: ResultScreen, own: Step[]): Step[] {
  const { route, urgency } = screen.complaints[0].assessment.outcome;
  const canWait = urgency === 'none' || urgency === 'routine';
  const name = canWait ? route : `${route}-${urgency}`;
  const isFilled = screen.site.slots.has(name);
  const slot = { isMain: isFilled, draw: () => html`<slot name=${name}></slot>` };
  if (urgency === 'now') return [...own, slot];
  const calls = callsOf(screen);
  // Who must call today needs nothing else to press.
  if (urgency === 'today' && calls[0]?.isMain) return [...calls, slot];
  if (!canWait) return [...calls, slot, ...own];
  return [slot, ...(isFilled ? [] : siteLinks(screen)), ...calls, ...own];
}

/**
 * The practice, and today also the GP service for evenings, nights and weekends. Both stay in sight, since
 * hours know no public holidays.
 */
function callsOf({ say, site, complaints }: ResultScreen): Step[] {
  const { route, urgency } = complaints[0].assessment.outcome;
  const isToday = urgency === 'today';
  const practice = site.practice.includes(route) && site.phone;
  const post = isToday && route === 'gp' && site.outOfHoursPhone;
  const closed = practice && !site.isOpen ? say('call.closed') : '';
  const otherwise = post ? say('call.still-open') : `${closed} ${say('call.nobody')}`;
  const call = (whom: 'practice' | 'post', to: string, words: string) => {
    // A number that is broken off is hard to read.
    const number = to.replaceAll(' ', '\u00a0');
    return link('call', telOf(to), say(`button.call-${whom}`, { number }), words);
  };
  const calls: Step[] = [];
  if (practice) calls.push(call('practice', practice, closed && isToday ? otherwise : closed));
  if (post) {
    calls.push({ ...call('post', post, closed || say('call.post')), isMain: !!practice });
  }
  return closed ? calls.reverse() : calls;
}

/** Makes an appointment, or starts the programme of the site. */
function siteLinks({ say, site, complaints }: ResultScreen): Step[] {
  const { route } = complaints[0].assessment.outcome;
  const isGuided = route === 'digital-guidance';
  const url = isGuided ? site.digitalUrl : site.practice.includes(route) && site.bookingUrl;
  const name = isGuided ? 'digital' : 'book';
  const { linkTarget } = site;
  const newTab = linkTarget === '_blank' ? say('source.tab') : '';
  return url ? [link(name, url, say(`button.${name}`), '', linkTarget, newTab)] : [];
}

/**
 * A link that is a button.
 *
 * @param words above it: when to press it.
 * @param newTab what says that it opens in a new tab, where it does.
 */
function link(
  name: 'call' | 'book' | 'digital',
  url: string,
  label: string,
  words: string,
  target?: string,
  newTab?: string,
): Step {
  return {
    isMain: true,
    draw: (kind) => html`${words && html`<p class="aside">${words}</p>`}
      <a
        part=${name}
        class="button ${name} ${kind}"
        href=${url}
        target=${target ?? nothing}
        rel=${newTab ? 'noopener' : nothing}
        ><span>${label} ${newTab && html`<small>${newTab}</small>`}</span></a
      >`,
  };
}

/** Copies for who will be seen, or goes to what the visitor can do. */
function ownButton({ say, complaints, onCopy }: ResultScreen): Step {
  const { outcome, plan } = complaints[0].assessment;
  const isSeen = outcome.route === 'gp' || outcome.route === 'physiotherapist';
  const toPlan = plan.programmes.length > 0 ? 'button.to-programme' : 'button.to-advice';
  return {
    isMain: true,
    draw: (kind) => html`<button
      part=${isSeen ? 'copy' : 'onward'}
      class="button ${kind}"
      type="button"
      @click=${isSeen ? onCopy : onward}
    >
      ${say(isSeen ? 'button.copy' : toPlan)}
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
