type Listener = (...args: unknown[]) => unknown;

interface Emitter {
  listeners?: Map<string, Listener[]>;
}

/**
 * Takes the place of `eventemitter2` in what we ship: 5 kB, of which json-rules-engine uses two methods.
 * A function and no class, since its ES5 constructors call it without `new`.
 */
export default function EventEmitter(): void {}

EventEmitter.prototype.on = function on(this: Emitter, type: string, listener: Listener) {
  this.listeners ??= new Map();
  this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  return this;
};

EventEmitter.prototype.emitAsync = async function emitAsync(
  this: Emitter,
  type: string,
  ...args: unknown[]
) {
  return Promise.all((this.listeners?.get(type) ?? []).map((listener) => listener(...args)));
};
