import type { JSX } from 'solid-js';
import { shellWords } from '../../language/shell-words.ts';
import { Brand } from './brand.tsx';

/** The moment before the device has said who is signed in: seen only if it takes long. */
export function Starting(): JSX.Element {
  return (
    <main class="starting" aria-busy="true" aria-label={shellWords.starting}>
      <Brand />
    </main>
  );
}
