import { isSameKey } from '../../controllers/load-controller.js';

/** Keeps the last thing made, as long as what it was made from stays the same. */
export class Memo<Value> {
  #last: { readonly key: readonly unknown[]; readonly value: Value } | undefined;

  /** The thing for a key, made anew only when a part of the key has changed. */
  get(key: readonly unknown[], make: () => Value): Value {
    if (!this.#last || !isSameKey(key, this.#last.key)) this.#last = { key, value: make() };
    return this.#last.value;
  }
}
