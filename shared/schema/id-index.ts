/**
 * Many ids under one key: name key → records, role → users who hold it.
 *
 * Guarantees: adding and taking out cost the same however many there are. One id alone, by far the most
 * frequent case, is kept without a set of its own.
 */

export class IdIndex {
  readonly #ids = new Map<string, string | Set<string>>();

  /** In the order in which they were added. */
  of(key: string): Iterable<string> {
    const held = this.#ids.get(key);
    if (held === undefined) return none;
    return typeof held === 'string' ? [held] : held;
  }

  first(key: string): string | undefined {
    const held = this.#ids.get(key);
    if (held === undefined || typeof held === 'string') return held;
    for (const id of held) return id;
    return undefined;
  }

  add(key: string, id: string): void {
    const held = this.#ids.get(key);
    if (held === undefined) this.#ids.set(key, id);
    else if (typeof held !== 'string') held.add(id);
    else if (held !== id) this.#ids.set(key, new Set([held, id]));
  }

  remove(key: string, id: string): void {
    const held = this.#ids.get(key);
    if (held === id) this.#ids.delete(key);
    if (held === undefined || typeof held === 'string') return;
    held.delete(id);
    if (held.size === 0) this.#ids.delete(key);
  }

  clear(): void {
    this.#ids.clear();
  }
}

const none: readonly string[] = [];
