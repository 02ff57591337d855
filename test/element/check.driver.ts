import { fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { KlachtenCheck } from '../../src/klachten-check.ts';
import { CheckVisitor } from '../support/check-visitor.ts';

/** Someone who comes to a page with the check. */
export class Visitor extends CheckVisitor {
  static async opens(attributes: { lang?: string; level?: number } = {}): Promise<Visitor> {
    const element = await fixture<KlachtenCheck>(
      html`<klachten-check lang=${attributes.lang ?? 'nl'} heading-level=${attributes.level ?? 2}>
        Bel bij levensgevaar 112.
      </klachten-check>`,
    );
    return Visitor.at(element);
  }

  static async at(element: KlachtenCheck): Promise<Visitor> {
    const visitor = new Visitor(element);
    await visitor.waits(() => visitor.state !== undefined);
    return visitor;
  }
}
