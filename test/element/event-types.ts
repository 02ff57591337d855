import type {
  KlachtenCheckCompleteEvent,
  KlachtenCheckErrorEvent,
  KlachtenCheckStartEvent,
  KlachtenCheckStepEvent,
} from '../../src/index.ts';

/** Whether two types are the same, which `tsc` finds out. */
type Same<A, B> =
  (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

const same = <A, B>(_is: Same<A, B>): void => {};

/** What a site gets from `addEventListener`, without a cast; nothing runs this, it is compiled. */
export function listens(element: HTMLElementTagNameMap['klachten-check']): void {
  element.addEventListener('klachten-check-start', (event) => {
    same<typeof event, KlachtenCheckStartEvent>(true);
    same<typeof event.packHash, string | undefined>(true);
  });
  element.addEventListener('klachten-check-step', (event) => {
    same<typeof event, KlachtenCheckStepEvent>(true);
    same<typeof event.step, number>(true);
    // @ts-expect-error which question it is would tell what was answered
    event.question;
    // @ts-expect-error nobody changes what was heard
    event.step = 2;
  });
  element.addEventListener('klachten-check-complete', (event) => {
    same<typeof event, KlachtenCheckCompleteEvent>(true);
    same<typeof event.route, 'self-care' | 'digital-guidance' | 'physiotherapist' | 'gp'>(true);
    // @ts-expect-error no answer is ever in it
    event.answers;
  });
  document.addEventListener('klachten-check-error', (event) => {
    same<typeof event, KlachtenCheckErrorEvent>(true);
    // @ts-expect-error no such code
    event.code === 'oops';
  });
}
