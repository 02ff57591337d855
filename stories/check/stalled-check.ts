import { html, type ReactiveController } from 'lit';
import { KlachtenCheck } from '../../src/klachten-check.ts';
import { CheckController } from '../../src/machine/check-controller.ts';
import { fallback } from './check.ts';

/** How the content fails to come: `never` while the network is slow, `first` until the visitor retries. */
type Stall = 'never' | 'first';

/**
 * The element on a site where its content does not come. Only the loading differs: everything that is on
 * the screen is what a visitor would see.
 */
function stalledCheck(stall: Stall): typeof KlachtenCheck {
  return class extends KlachtenCheck {
    override addController(controller: ReactiveController): void {
      if (controller instanceof CheckController) stop(controller, this, stall);
      super.addController(controller);
    }
  };
}

function stop(controller: CheckController, host: KlachtenCheck, stall: Stall): void {
  const speak = controller.speak.bind(controller);
  controller.speak = async () => {
    if (stall === 'never') return;
    controller.unavailable = true;
    host.requestUpdate();
  };
  const press = () => {
    controller.speak = speak;
  };
  if (stall === 'first') host.addEventListener('click', press, { capture: true, once: true });
}

customElements.define('klachten-check-loading', stalledCheck('never'));
customElements.define('klachten-check-failed', stalledCheck('first'));

/** While its content is on the way. */
export const loadingCheck = () =>
  html`<klachten-check-loading>${fallback}</klachten-check-loading>`;

/** When its content did not come; it comes when the visitor tries again. */
export const failedCheck = (lang: string) =>
  html`<klachten-check-failed lang=${lang}>${fallback}</klachten-check-failed>`;
