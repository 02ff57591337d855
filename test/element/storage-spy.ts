const methods = ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const;

/** Sees every use of the storage of the browser, and can make it fail as browsers do. */
export class StorageSpy {
  /** What was done, in order; `sessionStorage` and `localStorage` where a page only asked for them. */
  readonly uses: string[] = [];
  /** Whether nothing can be written. */
  isFull = false;
  #isBlocked = false;
  readonly #undo: (() => void)[] = [];

  constructor() {
    for (const name of ['sessionStorage', 'localStorage'] as const) {
      const storage = window[name];
      this.#replace(window, name, {
        get: () => {
          this.uses.push(name);
          if (this.#isBlocked) throw new DOMException('blocked', 'SecurityError');
          return storage;
        },
      });
    }
    for (const name of methods) {
      const method = Storage.prototype[name] as (...args: unknown[]) => unknown;
      const { uses } = this;
      const isFull = () => this.isFull;
      this.#replace(Storage.prototype, name, {
        value(this: Storage, ...args: unknown[]) {
          uses.push(name);
          if (name === 'setItem' && isFull()) throw new DOMException('full', 'QuotaExceededError');
          return method.apply(this, args);
        },
      });
    }
  }

  /** As where a visitor has forbidden cookies and site data. */
  blocks(): void {
    this.#isBlocked = true;
  }

  restore(): void {
    for (const undo of this.#undo) undo();
  }

  #replace(owner: object, name: string, by: PropertyDescriptor): void {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { ...by, configurable: true });
    this.#undo.push(() => {
      if (before) Object.defineProperty(owner, name, before);
      else delete (owner as Record<string, unknown>)[name];
    });
  }
}
