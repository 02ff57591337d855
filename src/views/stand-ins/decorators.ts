import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/**
 * Takes the place of `lit/decorators.js` in what we ship: Lit's own also serve accessors and standard
 * decorators, which TypeScript does not make of ours.
 */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

export const state = (): Decorator => property({ state: true, attribute: false });

export const query =
  (selector: string): Decorator =>
  (prototype, name) => {
    Object.defineProperty(prototype, name, {
      get(this: ReactiveElement) {
        return this.renderRoot?.querySelector(selector) ?? null;
      },
    });
  };
