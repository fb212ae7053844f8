import { createRoot, createSignal, type Accessor } from 'solid-js';
import type { Observable } from '../data/observable.ts';

const bridges = new WeakMap<object, Accessor<unknown>>();

/**
 * One signal for each observable, made once and shared by all who look: a hundred components that read
 * the same state subscribe once. It lives as long as its observable.
 */
export function fromObservable<T>(observable: Observable<T>): Accessor<T> {
  const known = bridges.get(observable);
  // The map holds, for an observable of T, the accessor of T made below.
  if (known !== undefined) return known as Accessor<T>;
  const accessor = createRoot(() => {
    const [value, setValue] = createSignal<T>(observable.get());
    observable.subscribe((next) => setValue(() => next));
    return value;
  });
  bridges.set(observable, accessor);
  return accessor;
}
