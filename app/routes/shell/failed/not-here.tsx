import { Show, type JSX } from 'solid-js';
import type { MissingNeed } from '../../../data/missing-need.ts';
import { failedWords } from '../../../language/failed-words.ts';
import { Unusable } from './unusable.tsx';

/** Instead of the app where it cannot work: said before anybody types a password. Stands outside the router. */
export function NotHere(props: { readonly need: MissingNeed }): JSX.Element {
  const secureAddress = (): string => location.href.replace(/^http:/u, 'https:');
  return (
    <Unusable {...failedWords.missing[props.need]}>
      <Show when={props.need === 'insecure'}>
        <a class="button primary" href={secureAddress()}>
          {failedWords.secureAddress}
        </a>
      </Show>
    </Unusable>
  );
}
