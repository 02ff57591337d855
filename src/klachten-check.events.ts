import type { ErrorCode } from './pack/check-error.ts';
import type { Outcome } from './pack/pack.ts';

/*
 * What a site hears of a check. Never an answer, and never which question is asked: that tells what was
 * answered before it. Each event bubbles, and passes the borders of shadow roots.
 */

/** The pack that a check runs on. */
export interface PackStamp {
  readonly packId: string;
  readonly packVersion: string;
  /** The SRI hash (`sha384-…`) of the pack as one file; undefined where none can be made. */
  readonly packHash: string | undefined;
}

abstract class CheckEvent<Fields extends object> extends Event {
  constructor(type: keyof KlachtenCheckEventMap, fields: Fields) {
    super(type, { bubbles: true, composed: true });
    Object.assign(this, fields);
  }
}

/** The visitor pressed start; again after a restart. */
export class KlachtenCheckStartEvent extends CheckEvent<PackStamp> implements PackStamp {
  declare readonly packId: string;
  declare readonly packVersion: string;
  declare readonly packHash: string | undefined;

  constructor(pack: PackStamp) {
    super('klachten-check-start', pack);
  }
}

/** How far a visitor is. */
export interface Step {
  /** The id of the topic, such as `complaint`. */
  readonly topic: string;
  /** The number of the question as the visitor reads it, counted from 1 over all topics. */
  readonly step: number;
}

/**
 * A question came on the screen; again when the visitor goes back to it. Which one it is stays untold,
 * because what is asked depends on what was answered.
 */
export class KlachtenCheckStepEvent extends CheckEvent<Step> implements Step {
  declare readonly topic: string;
  declare readonly step: number;

  constructor(step: Step) {
    super('klachten-check-step', step);
  }
}

/** What a visitor heard, in short. */
export interface Completion extends PackStamp {
  /** The id of the outcome in the pack: of two complaints the more serious one. */
  readonly outcome: string;
  readonly route: Outcome['route'];
  readonly urgency: Outcome['urgency'];
}

/**
 * The visitor got a result; again when an answer was changed, and when a second complaint was added. Tied to a
 * person this is data about health: count it, and do not keep it with anything that tells who it is.
 */
export class KlachtenCheckCompleteEvent extends CheckEvent<Completion> implements Completion {
  declare readonly outcome: string;
  declare readonly route: Outcome['route'];
  declare readonly urgency: Outcome['urgency'];
  declare readonly packId: string;
  declare readonly packVersion: string;
  declare readonly packHash: string | undefined;

  constructor(completion: Completion) {
    super('klachten-check-complete', completion);
  }
}

/** Something went wrong; again each time that it does. */
export class KlachtenCheckErrorEvent extends CheckEvent<{ code: ErrorCode }> {
  declare readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super('klachten-check-error', { code });
  }
}

interface KlachtenCheckEventMap {
  'klachten-check-start': KlachtenCheckStartEvent;
  'klachten-check-step': KlachtenCheckStepEvent;
  'klachten-check-complete': KlachtenCheckCompleteEvent;
  'klachten-check-error': KlachtenCheckErrorEvent;
}

declare global {
  interface HTMLElementEventMap extends KlachtenCheckEventMap {}
  interface DocumentEventMap extends KlachtenCheckEventMap {}
}
