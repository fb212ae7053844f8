import type { JSX } from 'solid-js';
import { Brand } from './brand.tsx';

/** The moment before the device has said who is signed in: seen only if it takes long. */
export function Starting(): JSX.Element {
  return (
    <main class="starting" aria-busy="true" aria-label="Starting">
      <Brand />
    </main>
  );
}
