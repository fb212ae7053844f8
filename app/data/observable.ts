/** A value that changes over time and can be watched: what the data layer gives to whoever shows it. */

export interface Observable<T> {
  get(): T;
  /** Called after every change, not at once. Returns how to stop it. */
  subscribe(listener: (value: T) => void): () => void;
}

export interface MutableObservable<T> extends Observable<T> {
  set(value: T): void;
}

/** Listeners hear only of values that differ by `Object.is`. */
export function createObservable<T>(initial: T): MutableObservable<T> {
  let current = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener(value);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Computed from other things; `watch` is given what to call when one of them changed. */
export function createDerived<T>(
  compute: () => T,
  watch: (changed: () => void) => void,
  same: (a: T, b: T) => boolean = Object.is,
): Observable<T> {
  const value = createObservable(compute());
  watch(() => {
    const next = compute();
    if (!same(value.get(), next)) value.set(next);
  });
  return value;
}

/** Whether two flat objects hold the same values. */
export function isSameFlat<T extends object>(a: T, b: T): boolean {
  const keys = Object.keys(a);
  // Both have the keys of T.
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key as keyof T], b[key as keyof T]));
}
