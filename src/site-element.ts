import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * What a site can write on the element, put into it and style.
 *
 * @slot - What shows while the check loads, or when it can't: the emergency signs and numbers.
 * @slot intro - Words of the site on the first screen, after what the check is.
 * @slot footer - Words of the site at the foot of every screen.
 * @slot self-care - The site's own call to action with self-care.
 * @slot digital-guidance - The same with digital guidance; it replaces the button of `digital-url`.
 * @slot physiotherapist - The same with the physiotherapist; it replaces the button of `booking-url`.
 * @slot gp - The same with the GP, only where it can wait; it replaces the button of `booking-url`.
 * @slot gp-soon - The same with the GP within three days, after the number to call.
 * @slot gp-today - The same with the GP today, after the numbers to call.
 * @slot gp-now - What the site adds after the button that calls 112; never before it.
 * @csspart base - The whole check; its `data-state` tells which screen is on.
 * @csspart heading - The main heading of a screen.
 * @csspart subheading - A heading within a screen.
 * @csspart banner - That no clinician answers for the content yet.
 * @csspart notice - Whom to call when life is in danger.
 * @csspart progress - How far the visitor is, in words.
 * @csspart card - An answer.
 * @csspart step - A number on a scale.
 * @csspart map - The picture of the body.
 * @csspart error - What is missing.
 * @csspart outcome - Where to go and how soon.
 * @csspart badge - Route and urgency in a few words.
 * @csspart safety-net - When to call earlier.
 * @csspart changes - The signs that would make the advice more serious.
 * @csspart reasons - Why.
 * @csspart source - What a reason or an advice rests on.
 * @csspart also - Other routes that fit.
 * @csspart plan - The week and the programmes.
 * @csspart week - The week at a glance.
 * @csspart programme - A programme, week by week.
 * @csspart advice - A section of advice.
 * @csspart picture - A picture that goes with an advice.
 * @csspart take-along - Paper, clipboard, calendar and health record.
 * @csspart second - The way to a second complaint.
 * @csspart answers - What the visitor answered.
 * @csspart sources - Everything that the page rests on.
 * @csspart call - A button that calls a number.
 * @csspart book - Goes to where the site takes appointments.
 * @csspart digital - Goes to the programme of the site.
 * @csspart copy - Copies a summary for a clinician.
 * @csspart onward - Goes to what the visitor can do.
 * @csspart print - Prints the advice.
 * @csspart calendar - Downloads a calendar.
 * @csspart fhir - Downloads the answers as HL7 FHIR.
 * @csspart add - Begins a second complaint.
 * @csspart dismiss - Takes a note away.
 * @csspart start - Starts the check.
 * @csspart next - Goes to the next question.
 * @csspart back - Goes to the question before.
 * @csspart skip - Skips a question that may be skipped.
 * @csspart change - Goes back to a question from the result.
 * @csspart restart - Erases all answers and begins again.
 * @csspart remember - The choice to keep the answers on this device.
 * @csspart erase - Erases the answers that are kept, and begins again.
 * @csspart status - What happened to the answers that were kept.
 * @csspart retry - Tries again after a failure.
 * @cssprop [--klachten-check-accent=#1b6a66] - The one accent colour: buttons, links, what is chosen.
 * @cssprop --klachten-check-accent-dark - The same where the page is dark; by default the accent, lighter.
 * @cssprop [--klachten-check-on-accent=#fff] - Text on the accent colour, at least 4.5 : 1.
 * @cssprop [--klachten-check-on-accent-dark=#0c211f] - The same where the page is dark.
 * @cssprop [--klachten-check-surface=#fbf8f3] - What the whole check lies on; opaque.
 * @cssprop [--klachten-check-surface-dark=#191d1c] - The same where the page is dark.
 * @cssprop [--klachten-check-card=#fff] - Answers and boxes; opaque.
 * @cssprop --klachten-check-card-dark - The same where the page is dark; by default the surface, lighter.
 * @cssprop [--klachten-check-text=#22302e] - Text; quiet text is mixed from it and the surface.
 * @cssprop [--klachten-check-text-dark=#f0ebe3] - The same where the page is dark.
 * @cssprop --klachten-check-line - Lines around and between boxes; by default a shade of the surface.
 * @cssprop --klachten-check-line-dark - The same where the page is dark.
 * @cssprop [--klachten-check-font=inherit] - Font family; by default that of the page.
 * @cssprop [--klachten-check-radius=14px] - Roundness of answers, boxes and buttons, up to 28px.
 * @cssprop [--klachten-check-space=16px] - The space that gaps and paddings are measured in.
 * @cssprop [--klachten-check-width=40rem] - The most width it takes.
 */
export abstract class SiteElement extends LitElement {
  /** The address of a pack of one's own, which `klachten-check bundle` made; without it the built-in one. */
  @property() src = '';

  /** The hash of that file in SRI form, `sha384-…`; a file that does not match it is refused. */
  @property() integrity = '';

  /** `nl` or `en`; without it the nearest `lang` around the element counts, else Dutch. */
  @property() override lang = '';

  /** The level of the main heading of each screen, 1 to 6, so that it fits the page around it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whether a visitor may choose to keep the answers on this device until the tab closes. */
  @property({ type: Boolean }) remember = false;

  /** The number of the practice, in digits, spaces and `+ - ( )`, such as `010 123 45 67`. */
  @property() phone = '';

  /**
   * Whose `phone`, `booking-url` and `opening-hours` are given: `physiotherapist` (default), `gp`, or both
   * with a space between them. The number of one is never shown as that of the other.
   */
  @property() practice = 'physiotherapist';

  /** Where the practice takes appointments: an http(s) address, or one relative to the page. */
  @property({ attribute: 'booking-url' }) bookingUrl = '';

  /** The site's digital guidance: an http(s) address, or one relative to the page. */
  @property({ attribute: 'digital-url' }) digitalUrl = '';

  /**
   * When the practice can be called, on the clock of the Netherlands, in the form of schema.org:
   * `Mo-Fr 08:00-17:00; Sa 09:00-12:00`, or `Mo,We 08:00-12:00 13:00-17:00`.
   */
  @property({ attribute: 'opening-hours' }) openingHours = '';

  /** The number of the GP service for evenings, nights and weekends. */
  @property({ attribute: 'out-of-hours-phone' }) outOfHoursPhone = '';

  /** Where links of the site open: `_self` (default), `_blank` for a new tab, or the name of a frame. */
  @property({ attribute: 'link-target' }) linkTarget = '_self';
}
